package org.plumbline.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.matching.engine.Stance;

/** What a passage does with a claim, as the contract spells it. */
@Schema(
        description =
                "What the passage does with the claim: `asserts` it, `refutes` it, `mentions` it without taking sides, or `unclear`.",
        enumeration = {"asserts", "refutes", "mentions", "unclear"})
public enum CheckStance {
    ASSERTS(Stance.ASSERTS),
    REFUTES(Stance.REFUTES),
    MENTIONS(Stance.MENTIONS),
    UNCLEAR(Stance.UNCLEAR);

    private final Stance stance;

    CheckStance(Stance stance) {
        this.stance = stance;
    }

    Stance stance() {
        return stance;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static CheckStance of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    static CheckStance of(Stance stance) {
        return valueOf(stance.name());
    }
}
