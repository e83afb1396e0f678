package org.plumbline.interchange.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an import stands. */
@Schema(description = "Where the import stands; it changes no more once completed, failed or cancelled.")
public enum ImportState {
    QUEUED,
    RUNNING,
    COMPLETED,
    /** It could not go on; what it had taken stays. */
    FAILED,
    CANCELLED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
