package org.plumbline.interchange.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a body is cut into records. */
@Schema(description = "How the body was read: NDJSON, JSON (ClaimReview) or CSV.")
public enum ImportFormat {
    NDJSON(List.of("application/x-ndjson", "application/ndjson", "application/jsonl")),
    JSON(List.of("application/json", "application/ld+json")),
    CSV(List.of("text/csv"));

    private final List<String> mediaTypes;

    ImportFormat(List<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportFormat> of(MediaType type) {
        String plain = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.mediaTypes.contains(plain)).findFirst();
    }

    static ImportFormat of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    RecordSource open(InputStream in) throws IOException {
        return switch (this) {
            case NDJSON -> new LineSource(in);
            case JSON -> new ValueSource(in);
            case CSV -> new RowSource(in);
        };
    }
}
