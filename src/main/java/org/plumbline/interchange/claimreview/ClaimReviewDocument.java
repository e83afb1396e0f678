package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A publisher's verdict as schema.org {@code ClaimReview}, in the shape that Google's fact-check documentation asks for.
 * Member names are schema.org's. Lists may be empty and are then left out.
 *
 * @param context {@code https://schema.org}, null within a feed
 * @param id name of this review, the same through every revision and slug
 * @param url page that holds the review: the house's own, or the other publisher's
 * @param claimReviewed the claim in one sentence; never the rating
 * @param version revision number of the claim's document
 * @param license of the whole review, null where another publisher wrote it
 * @param sdLicense licence of this markup
 * @param associatedClaimReview the other publishers' verdicts on the same claim, by reference
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ClaimReview", description = "A verdict as schema.org ClaimReview in JSON-LD.")
public record ClaimReviewDocument(
        @JsonProperty("@context")
        @Schema(description = "The vocabulary.", enumeration = "https://schema.org", examples = "https://schema.org")
        String context,

        @JsonProperty("@type")
        @Schema(description = "Always ClaimReview.", enumeration = "ClaimReview", examples = "ClaimReview")
        String type,

        @JsonProperty("@id")
        @Schema(
                description = "Name of this review; stays the same through every revision and slug.",
                format = "uri",
                maxLength = 2000,
                examples = "http://localhost:8080/id/7d0b0b7e-4d0c-5a53-9f0c-2f4f4b6d5c11#review-plumbline-desk")
        String id,

        @Schema(
                description = "The page that holds the review.",
                format = "uri",
                maxLength = 2000,
                examples = "http://localhost:8080/claims/every-citizen-score")
        String url,

        @Schema(
                description = "The claim in one sentence, without the rating.",
                maxLength = 1000,
                pattern = "^[\\s\\S]*$",
                examples = "Every citizen is given a three-digit score by the government.")
        String claimReviewed,

        @Schema(description = "The review's title, where it has one.", maxLength = 1000, pattern = "^[\\s\\S]*$")
        String name,

        @Schema(
                description = "BCP 47 language of the texts.",
                maxLength = 35,
                pattern = "^[A-Za-z0-9-]+$",
                examples = "en")
        String inLanguage,

        @Schema(
                description = "When the verdict was reached.",
                maxLength = 30,
                pattern = "^[0-9TZ:.-]+$",
                examples = "2026-11-24")
        String datePublished,

        @Schema(description = "When this state was published.", format = "date-time", examples = "2026-11-24T10:00:00Z")
        String dateModified,

        @Schema(description = "Revision number of the claim.", minimum = "1", format = "int32", examples = "2")
        Integer version,

        @Schema(description = "Who reached the verdict.") SchemaThing.Agent author,

        @Schema(description = "The verdict on the publisher's scale.")
        Rating reviewRating,

        @Schema(description = "The claim that is reviewed.") Claim itemReviewed,

        @Schema(description = "The verdict's explanation.", maxLength = 100000, pattern = "^[\\s\\S]*$")
        String reviewBody,

        @Schema(description = "The nuance: typed notes with their sources.", maxItems = 200)
        List<SchemaThing.Comment> comment,

        @Schema(description = "The evidence.", maxItems = 500)
        List<SchemaThing.Work> citation,

        @Schema(description = "Every correction so far, newest first.", maxItems = 1000)
        List<SchemaThing.Comment> correction,

        @Schema(description = "Other publishers' verdicts on the claim, by reference.", maxItems = 1000)
        List<Reference> associatedClaimReview,

        @Schema(
                description = "Licence of the review, where the house wrote it.",
                format = "uri",
                maxLength = 200,
                examples = "https://creativecommons.org/licenses/by/4.0/")
        String license,

        @Schema(
                description = "Licence of this markup.",
                format = "uri",
                maxLength = 200,
                examples = "https://creativecommons.org/licenses/by/4.0/")
        String sdLicense) {

    static final String CONTEXT = "https://schema.org";

    public ClaimReviewDocument {
        comment = List.copyOf(comment);
        citation = List.copyOf(citation);
        correction = List.copyOf(correction);
        associatedClaimReview = List.copyOf(associatedClaimReview);
    }

    /** This review as part of a larger document, which has the context. */
    ClaimReviewDocument embedded() {
        return new ClaimReviewDocument(
                null,
                type,
                id,
                url,
                claimReviewed,
                name,
                inLanguage,
                datePublished,
                dateModified,
                version,
                author,
                reviewRating,
                itemReviewed,
                reviewBody,
                comment,
                citation,
                correction,
                associatedClaimReview,
                license,
                sdLicense);
    }

    /**
     * A rating: always words, and a number only where the term stands on the scale.
     *
     * @param alternateName the publisher's own label
     * @param ratingExplanation the verdict's summary
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ClaimReviewRating", description = "A rating in words and, where its term has one, a number.")
    public record Rating(
            @JsonProperty("@type") @Schema(description = "Always Rating.", enumeration = "Rating", examples = "Rating")
            String type,

            @Schema(
                    description = "The publisher's label.",
                    maxLength = 500,
                    pattern = "^[\\s\\S]*$",
                    examples = "Mostly false")
            String alternateName,

            @Schema(
                    description = "1 (false) to 5 (true); absent for terms without a number.",
                    minimum = "1",
                    maximum = "5",
                    format = "int32",
                    examples = "2")
            Integer ratingValue,

            @Schema(description = "The true end of the scale.", format = "int32", minimum = "5", examples = "5")
            Integer bestRating,

            @Schema(description = "The false end of the scale.", format = "int32", minimum = "1", examples = "1")
            Integer worstRating,

            @Schema(description = "The verdict in a sentence or two.", maxLength = 2000, pattern = "^[\\s\\S]*$")
            String ratingExplanation) {}

    /**
     * The claim itself.
     *
     * @param datePublished date of the earliest known appearance
     * @param appearance where it was made or spread
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ClaimReviewClaim", description = "The claim as schema.org Claim.")
    public record Claim(
            @JsonProperty("@type") @Schema(description = "Always Claim.", enumeration = "Claim", examples = "Claim")
            String type,

            @JsonProperty("@id")
            @Schema(description = "Name of the claim; stays the same.", format = "uri", maxLength = 2000)
            String id,

            @Schema(description = "The claim in one sentence.", maxLength = 1000, pattern = "^[\\s\\S]*$")
            String text,

            @Schema(description = "BCP 47 language.", maxLength = 35, pattern = "^[A-Za-z0-9-]+$", examples = "en")
            String inLanguage,

            @Schema(
                    description = "Date of the earliest known appearance.",
                    maxLength = 10,
                    pattern = "^[0-9-]+$",
                    examples = "2015-12-16")
            String datePublished,

            @Schema(description = "Who makes the claim.", maxItems = 100)
            List<SchemaThing.Agent> author,

            @Schema(description = "What it is about.") SchemaThing about,

            @Schema(description = "Where it was made or spread.", maxItems = 500)
            List<SchemaThing.Work> appearance) {
        public Claim {
            author = List.copyOf(author);
            appearance = List.copyOf(appearance);
        }
    }

    /** Another publisher's verdict on the same claim: enough to see whether it agrees, and where to read it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ClaimReviewReference", description = "Another publisher's verdict, by reference.")
    public record Reference(
            @JsonProperty("@type")
            @Schema(description = "Always ClaimReview.", enumeration = "ClaimReview", examples = "ClaimReview")
            String type,

            @JsonProperty("@id") @Schema(description = "Name of that review.", format = "uri", maxLength = 2000)
            String id,

            @Schema(description = "The page that holds that review.", format = "uri", maxLength = 2000)
            String url,

            @Schema(description = "Who reached it.") SchemaThing.Agent author,

            @Schema(description = "The verdict.") Rating reviewRating) {}
}
