package org.plumbline.interchange.google;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.DraftState;
import org.plumbline.web.Violation;

/**
 * Google's {@code ClaimReviewMarkupPage}: a page of a publisher and the verdicts on it.
 *
 * @param name {@code pages/<id>}; given by the service
 * @param publishDate ISO 8601 date
 * @param versionId given by the service; an update must repeat it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "GoogleClaimReviewMarkupPage",
        description = "A page with fact checks, in the shape of Google's Fact Check Tools API.")
public record MarkupPage(
        @Schema(description = "Given by the service.", maxLength = 60, pattern = "^pages/[^/]+$")
        String name,

        @Schema(description = "Address of the page.", format = "uri", maxLength = 2000)
        String pageUrl,

        @Schema(
                description = "When the page was published.",
                maxLength = 40,
                pattern = "^\\d{4}-\\d{2}-\\d{2}",
                examples = "2026-11-24")
        String publishDate,

        @Schema(description = "Who publishes the page.") ReviewAuthor claimReviewAuthor,

        @Schema(description = "The fact checks on the page.", minItems = 1, maxItems = Markup.MOST)
        List<Markup> claimReviewMarkups,

        @Schema(
                description = "Given by the service; an update must repeat what it read.",
                maxLength = 20,
                pattern = "^\\d*$",
                examples = "1")
        String versionId) {

    public MarkupPage {
        claimReviewMarkups = listOf(claimReviewMarkups);
    }

    MarkupPage with(String newName, String newVersion, List<Markup> markups) {
        return new MarkupPage(newName, pageUrl, publishDate, claimReviewAuthor, markups, newVersion);
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimReviewAuthor", description = "Who publishes the page.")
    public record ReviewAuthor(
            @Schema(description = "Name.", maxLength = 300, pattern = "^[\\s\\S]*$")
            String name,

            @Schema(description = "Address of its logo.", format = "uri", maxLength = 2000)
            String imageUrl) {}

    /**
     * One fact check of a page. The members after {@code rating} are ours: {@code languageCode} to {@code notes} say what
     * Google's shape has no word for, and may be left out; the rest is told by the service and not read.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimReviewMarkup", description = "A fact check on a page.")
    public record Markup(
            @Schema(description = "The page's address, or that with an anchor.", format = "uri", maxLength = 2000)
            String url,

            @Schema(description = "The claim.", maxLength = 1000, pattern = "^[\\s\\S]*$")
            String claimReviewed,

            @Schema(description = "When it was made.", maxLength = 40, pattern = "^\\d{4}")
            String claimDate,

            @Schema(description = "Where it was made.", maxLength = 1000, pattern = "^[\\s\\S]*$")
            String claimLocation,

            @Schema(description = "Where it first appeared.", format = "uri", maxLength = 2000)
            String claimFirstAppearance,

            @Schema(description = "Where else it appeared.", maxItems = 100)
            List<String> claimAppearances,

            @Schema(description = "Who makes it.") ClaimAuthor claimAuthor,

            @Schema(description = "The verdict.") ClaimRating rating,

            @Schema(
                    description = "Ours: BCP 47 language; en where absent.",
                    maxLength = 35,
                    pattern = "^[A-Za-z0-9-]+$")
            String languageCode,

            @Schema(description = "Ours: name in addresses.", maxLength = 120, pattern = "^[a-z0-9-]+$")
            String slug,

            @Schema(description = "Ours: slug of the subject.", maxLength = 120, pattern = "^[a-z0-9-]+$")
            String subject,

            @Schema(description = "Ours: slugs of topics.", maxItems = 20)
            List<String> topics,

            @Schema(description = "Ours: the evidence.", maxItems = 100)
            List<CitationContent> citations,

            @Schema(description = "Ours: nuance notes.", maxItems = 100)
            List<NoteContent> notes,

            @Schema(description = "Ours, told: how far the draft has come.")
            DraftState state,

            @Schema(description = "Ours, told: path of the draft.", maxLength = 100, pattern = "^/v1/drafts/.+$")
            String draft,

            @Schema(description = "Ours, told: path of the claim.", maxLength = 200, pattern = "^/v1/claims/.+$")
            String href,

            @Schema(description = "Ours, told: what the draft lacks before it can be handed in.", maxItems = 1000)
            List<Violation> faults) {
        static final int MOST = 20;

        public Markup {
            claimAppearances = listOf(claimAppearances);
            topics = listOf(topics);
            citations = listOf(citations);
            notes = listOf(notes);
            faults = listOf(faults);
        }

        /** The same with what the service tells. */
        Markup told(String newUrl, DraftState newState, String newDraft, String newHref, List<Violation> newFaults) {
            return new Markup(
                    newUrl,
                    claimReviewed,
                    claimDate,
                    claimLocation,
                    claimFirstAppearance,
                    claimAppearances,
                    claimAuthor,
                    rating,
                    languageCode,
                    slug,
                    subject,
                    topics,
                    citations,
                    notes,
                    newState,
                    newDraft,
                    newHref,
                    newFaults);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimAuthor", description = "Who makes the claim.")
    public record ClaimAuthor(
            @Schema(description = "Name.", maxLength = 300, pattern = "^[\\s\\S]*$")
            String name,

            @Schema(description = "Job title.", maxLength = 300, pattern = "^[\\s\\S]*$")
            String jobTitle,

            @Schema(description = "Address of a portrait.", format = "uri", maxLength = 2000)
            String imageUrl,

            @Schema(description = "A page that tells who it is.", format = "uri", maxLength = 2000)
            String sameAs) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimRating", description = "A verdict.")
    public record ClaimRating(
            @Schema(
                    description = "The publisher's label.",
                    maxLength = 500,
                    pattern = "^[\\s\\S]*$",
                    examples = "Mostly false")
            String textualRating,

            @Schema(description = "Number of the verdict.", format = "int32")
            Integer ratingValue,

            @Schema(description = "The false end of the scale.", format = "int32")
            Integer worstRating,

            @Schema(description = "The true end of the scale.", format = "int32")
            Integer bestRating,

            @Schema(description = "The verdict in short.", maxLength = 2000, pattern = "^[\\s\\S]*$")
            String ratingExplanation,

            @Schema(description = "Address of an image of the verdict.", format = "uri", maxLength = 2000)
            String imageUrl) {}

    /** A list of pages; an empty one is {@code {}}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleClaimReviewMarkupPages", description = "Pages; `{}` for none.")
    public record ListAnswer(
            @Schema(description = "The pages.", maxItems = 100)
            List<MarkupPage> claimReviewMarkupPages,

            @Schema(
                    description = "Token of the next page of the list; absent on the last.",
                    maxLength = 1000,
                    pattern = "^[A-Za-z0-9_-]+$")
            String nextPageToken) {
        public ListAnswer {
            claimReviewMarkupPages = List.copyOf(claimReviewMarkupPages);
        }
    }
}
