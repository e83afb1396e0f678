package org.plumbline.interchange.google;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.NoteKind;
import org.plumbline.publication.PublishedClaim.Agreement;
import org.plumbline.publication.Rating;
import org.plumbline.publication.Stance;

/**
 * A claim in Google's shape. The members after {@code claimReview} are ours; Google's clients keep them as unknown fields.
 *
 * @param claimDate RFC 3339; the earliest known appearance
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "GoogleClaim",
        description = "A claim in the shape of Google's Fact Check Tools API, and what it leaves out.")
record GoogleClaim(
        @Schema(description = "The claim.", maxLength = 1000, pattern = "^[\\s\\S]*$")
        String text,

        @Schema(description = "Who makes it.", maxLength = 2000, pattern = "^[\\s\\S]*$")
        String claimant,

        @Schema(
                description = "When it was first seen.",
                format = "date-time",
                maxLength = 30,
                examples = "2015-12-16T00:00:00Z")
        String claimDate,

        @Schema(description = "The verdicts.", maxItems = 1000)
        List<Review> claimReview,

        @Schema(
                description = "Ours: name in addresses.",
                maxLength = 120,
                pattern = "^[a-z0-9-]+$",
                examples = "every-citizen-score")
        String slug,

        @Schema(description = "Ours: path of the full document.", maxLength = 200, pattern = "^/v1/claims/.+$")
        String href,

        @Schema(description = "Ours: revision number.", minimum = "1", format = "int32", examples = "1")
        int revision,

        @Schema(description = "Ours: the claim's rating.") Rating rating,

        @Schema(description = "Ours: whether the publishers agree.")
        Agreement agreement,

        @Schema(description = "Ours: what is right, wrong, confused or missing.", maxItems = 200)
        List<Note> notes,

        @Schema(description = "Ours: the evidence.", maxItems = 500)
        List<Evidence> citations) {

    GoogleClaim {
        claimReview = List.copyOf(claimReview);
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
    }

    /** A verdict. The members after {@code languageCode} are ours. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimReview", description = "A verdict in Google's shape.")
    record Review(
            @Schema(description = "Who reached it.") Publisher publisher,

            @Schema(description = "The review's page.", format = "uri", maxLength = 2000)
            String url,

            @Schema(description = "Its title.", maxLength = 1000, pattern = "^[\\s\\S]*$")
            String title,

            @Schema(description = "When it was reached.", format = "date-time", maxLength = 30)
            String reviewDate,

            @Schema(
                    description = "The publisher's label.",
                    maxLength = 500,
                    pattern = "^[\\s\\S]*$",
                    examples = "Mostly false")
            String textualRating,

            @Schema(description = "BCP 47.", maxLength = 35, pattern = "^[A-Za-z0-9-]+$", examples = "en")
            String languageCode,

            @Schema(description = "Ours: the verdict on one scale for all publishers.")
            Rating rating,

            @Schema(description = "Ours: 1 (false) to 5 (true).", minimum = "1", maximum = "5", format = "int32")
            Integer ratingValue,

            @Schema(description = "Ours: the verdict in short.", maxLength = 2000, pattern = "^[\\s\\S]*$")
            String summary,

            @Schema(description = "Ours: last day that the evidence speaks for.")
            LocalDate asOf) {}

    @Schema(name = "GooglePublisher", description = "A publisher.")
    record Publisher(
            @Schema(description = "Name.", maxLength = 200, pattern = "^[\\s\\S]*$", examples = "Plumbline Desk")
            String name,

            @Schema(
                    description = "Host, without www.",
                    maxLength = 253,
                    pattern = "^.*$",
                    examples = "plumbline.example")
            String site) {}

    @Schema(name = "GoogleClaimNote", description = "A nuance note.")
    record Note(
            @Schema(description = "Kind of note.") NoteKind kind,

            @Schema(description = "What it says.", maxLength = 2000, pattern = "^[\\s\\S]*$")
            String text,

            @Schema(description = "Keys of the citations that bear it out.", maxItems = 100)
            List<String> citations) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimCitation", description = "A piece of evidence.")
    record Evidence(
            @Schema(description = "Key of the source.", maxLength = 120, pattern = "^[a-z0-9-]+$")
            String key,

            @Schema(description = "What it means for the claim.")
            Stance stance,

            @Schema(description = "Title.", maxLength = 500, pattern = "^[\\s\\S]*$")
            String title,

            @Schema(description = "Where to read it.", format = "uri", maxLength = 2000)
            String url) {}

    /** The answer of claims:search. Absent lists are left out, as proto3 has it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimSearchResponse", description = "Claims that were found; `{}` for none.")
    record SearchAnswer(
            @Schema(description = "The claims, best first.", maxItems = 100)
            List<GoogleClaim> claims,

            @Schema(
                    description = "Token of the next page; absent on the last.",
                    maxLength = 1000,
                    pattern = "^[A-Za-z0-9_-]+$")
            String nextPageToken) {
        SearchAnswer {
            claims = List.copyOf(claims);
        }
    }

    /** The answer of claims:imageSearch, which is always empty: no images are kept. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleImageSearchResponse", description = "Claims found by an image; always `{}` here.")
    record ImageAnswer(
            @Schema(description = "The results.", maxItems = 0)
            List<Result> results) {
        ImageAnswer {
            results = List.copyOf(results);
        }

        @Schema(name = "GoogleImageSearchResult", description = "A claim found by an image.")
        record Result(@Schema(description = "The claim.") GoogleClaim claim) {}
    }
}
