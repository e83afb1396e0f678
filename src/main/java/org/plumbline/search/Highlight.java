package org.plumbline.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a claim's texts with the words that were searched for. It is plain text: offsets, not mark-up, say what to
 * mark, so that nobody has to trust or strip HTML.
 */
@Schema(
        description =
                "A piece of the claim's texts in which words of `q` were found, as plain text. `marks` says which characters to mark.")
public record Highlight(
        @Schema(
                description = "Which text it is from.",
                enumeration = {"text", "wording", "summary", "name", "note"},
                examples = "text")
        String in,

        @Schema(
                description = "BCP 47 language of the piece.",
                maxLength = 35,
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                examples = "en")
        String language,

        @Schema(
                description = "The piece, with … where it was cut.",
                maxLength = 2000,
                pattern = "^[\\s\\S]*$",
                examples = "Every Chinese citizen is given a (three-digit) social credit score by the government.")
        String fragment,

        @Schema(description = "The words found, in order.", maxItems = 500)
        List<Mark> marks) {

    public Highlight {
        marks = List.copyOf(marks);
    }

    /** A word found. */
    @Schema(description = "A word found: offsets into `fragment` in UTF-16 code units, as JavaScript counts.")
    public record Mark(
            @Schema(description = "Where it starts.", minimum = "0", format = "int32", examples = "40")
            int start,

            @Schema(description = "Where it ends, exclusive.", minimum = "1", format = "int32", examples = "46")
            int end) {}
}
