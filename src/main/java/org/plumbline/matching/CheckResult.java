package org.plumbline.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.PublishedClaim.Citation;
import org.plumbline.publication.PublishedClaim.NuanceNote;
import org.plumbline.publication.Rating;

/**
 * What was found in an article.
 *
 * @param position place in the log that the known claims were read up to
 * @param passages in the order of the article; those of one claim do not overlap
 * @param notes what was not looked at and why, or why nothing was found
 */
@Schema(description = "The passages of the article that are about known claims.")
public record CheckResult(
        @Schema(
                description = "Log position that the known claims were read up to: the answer is true as of it.",
                minimum = "0",
                format = "int64",
                examples = "86")
        long position,

        @Schema(description = "In the order of the article.", maxItems = 200)
        List<CheckedPassage> passages,

        @Schema(description = "What was not looked at and why.", maxItems = 20)
        List<String> notes) {
    public CheckResult {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    CheckResult withNote(String note) {
        return new CheckResult(
                position,
                passages,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /**
     * A stretch of the article. Offsets count UTF-16 code units, as JavaScript and Java strings do.
     *
     * @param start first code unit in the text (for HTML: in its text, see {@code text})
     * @param end the code unit after the last
     * @param html where the passage stands in the HTML, absent for plain text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A stretch of the article with the claims that it is about.")
    public record CheckedPassage(
            @Schema(
                    description = "First UTF-16 code unit of the passage in the text.",
                    minimum = "0",
                    format = "int32",
                    examples = "0")
            int start,

            @Schema(
                    description = "The UTF-16 code unit after its last.",
                    minimum = "0",
                    format = "int32",
                    examples = "34")
            int end,

            @Schema(description = "Where it stands in the HTML; absent for plain text.")
            Span html,

            @Schema(
                    description = "The passage itself.",
                    maxLength = CheckRequest.MAX_BYTES,
                    pattern = "^[\\s\\S]*$",
                    examples = "Every Chinese citizen has a score.")
            String text,

            @Schema(description = "The claims, surest first.", maxItems = 200)
            List<CheckMatch> matches) {
        public CheckedPassage {
            matches = List.copyOf(matches);
        }
    }

    /** A stretch of the submitted HTML. */
    @Schema(description = "A stretch of the submitted HTML, in UTF-16 code units.")
    public record Span(
            @Schema(description = "First code unit.", minimum = "0", format = "int32", examples = "3")
            int start,

            @Schema(description = "The code unit after the last.", minimum = "0", format = "int32", examples = "37")
            int end) {}

    /** A claim that a passage is about, with what an editor needs to see beside it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A claim that the passage is about.")
    public record CheckMatch(
            @Schema(description = "The claim.") MatchedClaim claim,

            @Schema(
                    description = "How likely it is that the passage is about this claim.",
                    minimum = "0",
                    maximum = "1",
                    format = "double",
                    examples = "0.93")
            double confidence,

            @Schema(description = "What the passage does with the claim.")
            CheckStance stance,

            @Schema(description = "Why: the nearest wording, the shared words, and the words that decided the stance.")
            Because because,

            @Schema(
                    description = "The verdict in a sentence or two.",
                    maxLength = 2000,
                    pattern = "^[\\s\\S]*$",
                    examples = "There is no national score for people.")
            String summary,

            @Schema(description = "The claim's nuance.", maxItems = 100)
            List<NuanceNote> notes,

            @Schema(description = "The evidence.", maxItems = 200)
            List<Citation> citations) {
        public CheckMatch {
            notes = List.copyOf(notes);
            citations = List.copyOf(citations);
        }
    }

    /** The claim as it is published now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A published claim, briefly.")
    public record MatchedClaim(
            @Schema(
                    description = "Its slug.",
                    maxLength = 120,
                    pattern = "^[a-z0-9-]+$",
                    examples = "every-citizen-score")
            String slug,

            @Schema(
                    description = "The claim in its canonical sentence.",
                    maxLength = 1000,
                    pattern = "^[\\s\\S]*$",
                    examples = "Every citizen is given a score.")
            String text,

            @Schema(description = "The rating.") Rating rating,

            @Schema(description = "Number of its present revision.", minimum = "1", format = "int32", examples = "1")
            int revision,

            @Schema(
                    description = "Path of the claim.",
                    maxLength = 200,
                    pattern = "^/.*$",
                    examples = "/v1/claims/every-citizen-score")
            String href) {}

    /**
     * Why a match is one.
     *
     * @param wording the wording of the claim that is nearest to the passage
     * @param terms words of the passage that the wording has too
     * @param cues words that decided the stance, or the sentence of the verdict's summary that the passage says rather
     *     than the claim
     */
    @Schema(description = "Why a match is one.")
    public record Because(
            @Schema(
                    description = "The wording of the claim that is nearest.",
                    maxLength = 1000,
                    pattern = "^[\\s\\S]*$",
                    examples = "China gives all of its citizens a score.")
            String wording,

            @Schema(description = "Words that the passage shares with it.", maxItems = 200)
            List<String> terms,

            @Schema(
                    description =
                            "Words that decided the stance, or the sentence of the verdict's summary that the passage says rather than the claim.",
                    maxItems = 50)
            List<String> cues) {
        public Because {
            terms = List.copyOf(terms);
            cues = List.copyOf(cues);
        }
    }
}
