package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a revision was published. */
@Schema(
        type = SchemaType.STRING,
        description =
                "Why a revision was published: `publication` (for the first time), `update` (something was added; nothing said before was wrong), `correction` (something said before was wrong), `retraction` (the claim was withdrawn).",
        enumeration = {"publication", "update", "correction", "retraction"},
        examples = "publication")
public enum ChangeKind {
    /** It was published for the first time. */
    PUBLICATION,
    /** Something was added or brought up to date; nothing that was said had been wrong. */
    UPDATE,
    /** Something that was said had been wrong. */
    CORRECTION,
    /** The claim was withdrawn. */
    RETRACTION;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static ChangeKind of(String slug) {
        return Arrays.stream(values())
                .filter(v -> v.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such value"));
    }
}
