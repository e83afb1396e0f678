package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a source bears on the claim as worded. */
@Schema(
        type = SchemaType.STRING,
        description =
                "How a source bears on the claim as worded: it `refutes` it, `supports` it, or gives `context` without deciding.",
        enumeration = {"refutes", "supports", "context"},
        examples = "refutes")
public enum Stance {
    /** It shows the claim to be wrong. */
    REFUTES,
    /** It shows the claim to be right. */
    SUPPORTS,
    /** It explains without deciding. */
    CONTEXT;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Stance of(String slug) {
        return Arrays.stream(values())
                .filter(v -> v.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such value"));
    }
}
