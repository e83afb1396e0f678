package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A term of the rating scale. Five terms are points of a scale from 1 (false) to 5 (true), as schema.org {@code Rating}
 * and Google's fact-check documentation use it; the others say what is wrong without a number.
 */
@Schema(
        type = SchemaType.STRING,
        description =
                "A term of the rating scale; `GET /v1/ratings` says what each means. `false` to `true` are the numbers 1 to 5, the others have none.",
        enumeration = {
            "false",
            "mostly-false",
            "half-true",
            "mostly-true",
            "true",
            "misleading",
            "missing-context",
            "unproven",
            "outdated",
            "satire"
        },
        examples = "false")
public enum Rating {
    FALSE(1, "False", "What the claim says did not happen or is not so, and nothing of substance in it holds."),
    MOSTLY_FALSE(2, "Mostly false", "The claim has a true element but what people take from it is wrong."),
    HALF_TRUE(3, "Half true", "About as much of the claim holds as does not."),
    MOSTLY_TRUE(4, "Mostly true", "The claim holds in substance; a detail needs correcting or context."),
    TRUE(5, "True", "The claim holds as stated, and nothing that matters is left out."),
    MISLEADING(
            null,
            "Misleading",
            "The elements may be real, but the way they are put together leads to a wrong conclusion."),
    MISSING_CONTEXT(
            null,
            "Missing context",
            "What is said is right as far as it goes; without what is left out it misinforms."),
    UNPROVEN(null, "Unproven", "There is not enough evidence to call the claim right or wrong."),
    OUTDATED(null, "Outdated", "The claim was right once and no longer is."),
    SATIRE(null, "Satire", "The claim comes from satire or fiction and was passed on as fact.");

    /** The ends of the numbered scale. */
    public static final int WORST = 1;

    public static final int BEST = 5;

    /** The machine's own language must not stand in for a missing one. */
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Integer value;
    private final String label;
    private final String definition;

    Rating(Integer value, String label, String definition) {
        this.value = value;
        this.label = label;
        this.definition = definition;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 1 (false) to 5 (true), empty for the terms without a number. */
    public OptionalInt value() {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The English label, meaning first, as schema.org {@code alternateName} wants it. */
    public String label() {
        return label;
    }

    /** The label in another language, as the pages have it, or in English where it is not translated. */
    public String label(String language) {
        try {
            ResourceBundle words = ResourceBundle.getBundle("messages.ui", Locale.forLanguageTag(language), EXACTLY);
            return words.getString("rating_$" + name());
        } catch (MissingResourceException e) {
            return label;
        }
    }

    public String definition() {
        return definition;
    }

    public static Optional<Rating> find(String slug) {
        return Arrays.stream(values()).filter(r -> r.slug().equals(slug)).findFirst();
    }

    @JsonCreator
    static Rating of(String slug) {
        return find(slug).orElseThrow(() -> new IllegalArgumentException("no such rating"));
    }
}
