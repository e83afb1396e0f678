package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a draft has come. */
@Schema(
        type = SchemaType.STRING,
        description = "How far a draft has come.",
        enumeration = {"draft", "in-review", "published"},
        examples = "draft")
public enum DraftState {
    /** Editors work on it. */
    DRAFT,
    /** It waits for somebody who publishes it or returns it. */
    IN_REVIEW,
    /** It was published; it stays as a record and no longer changes. */
    PUBLISHED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DraftState> find(String slug) {
        return Arrays.stream(values()).filter(s -> s.slug().equals(slug)).findFirst();
    }
}
