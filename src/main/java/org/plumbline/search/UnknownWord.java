package org.plumbline.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word that no claim has, so that a reader can tell a guess from an answer. */
@Schema(description = "A word of `q` that no claim has.")
public record UnknownWord(
        @Schema(
                description = "The word in lower case and without accents.",
                maxLength = ClaimFilters.MAX_QUERY,
                pattern = "^.+$",
                examples = "defualters")
        String word,

        @Schema(
                description =
                        "Words that were searched in its place: its parts, or words written nearly so. Empty where there are none.",
                maxItems = 50,
                examples = "[\"defaulters\"]")
        List<String> searched) {
    public UnknownWord {
        searched = List.copyOf(searched);
    }

    /** What was searched, as a sentence lists it. */
    public String words() {
        return String.join(", ", searched);
    }
}
