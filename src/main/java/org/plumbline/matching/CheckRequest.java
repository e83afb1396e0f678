package org.plumbline.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article to check, as plain text or as HTML.
 *
 * @param language BCP 47 tag to presume where a sentence does not show its own language
 * @param minConfidence matches less sure than this are left out
 * @param stances only these are reported; all where absent
 * @param limit the largest number of matches, the surest first
 */
@Schema(description = "An article to check: plain text or HTML, one of the two.")
public record CheckRequest(
        @Schema(
                description = "The article as plain text, at most 100 kB in UTF-8.",
                maxLength = CheckRequest.MAX_BYTES,
                pattern = "^[\\s\\S]*$",
                examples = "Every Chinese citizen has a score. It runs from 350 to 950.")
        String text,

        @Schema(
                description = "The article as HTML, at most 100 kB in UTF-8. Scripts and styles are not read.",
                maxLength = CheckRequest.MAX_BYTES,
                pattern = "^[\\s\\S]*$",
                examples = "<p>Every Chinese citizen has a score.</p>")
        String html,

        @Schema(
                description = "BCP 47 tag of the language to presume and of the notes in the answer.",
                maxLength = 35,
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                examples = "en")
        String language,

        @Schema(
                description = "Matches less sure than this are left out.",
                minimum = "0",
                maximum = "1",
                format = "double",
                examples = "0.5")
        Double minConfidence,

        @Schema(description = "Only these stances are reported; all where absent.", maxItems = 4)
        List<CheckStance> stances,

        @Schema(
                description = "The largest number of matches, the surest first.",
                minimum = "1",
                maximum = "200",
                format = "int32",
                examples = "50")
        Integer limit) {

    /** Largest article, in bytes of UTF-8. */
    public static final int MAX_BYTES = 100 * 1024;

    public CheckRequest {
        stances = stances == null ? null : List.copyOf(stances);
    }
}
