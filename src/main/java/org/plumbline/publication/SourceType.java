package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of document a source is. */
@Schema(
        type = SchemaType.STRING,
        description =
                "What kind of document a source is: `primary` (a law, ruling, notice, data or statement by those concerned), `academic`, `expert` (analysis by a specialist or institute), `news`, `video`.",
        enumeration = {"primary", "academic", "expert", "news", "video"},
        examples = "primary")
public enum SourceType {
    /** A law, ruling, notice, data or statement by those concerned. */
    PRIMARY,
    /** Peer-reviewed or scholarly work. */
    ACADEMIC,
    /** Analysis by a specialist or institute. */
    EXPERT,
    /** Journalism. */
    NEWS,
    /** Moving pictures. */
    VIDEO;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static SourceType of(String slug) {
        return Arrays.stream(values())
                .filter(v -> v.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such value"));
    }
}
