package org.plumbline.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Agreement;
import org.plumbline.publication.PublishedClaim.SubjectRef;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.publication.Rating;
import org.plumbline.web.Slugs;

/**
 * A claim as a list shows it: enough to choose by, without notes and sources. Rendered once, when its revision is
 * indexed, and sent unchanged.
 *
 * @param highlights where the words of {@code q} were found; only with {@code highlight=true}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A claim as a list shows it. The full document, with notes and sources, is at `href`.")
public record ClaimSummary(
        @Schema(
                description = "Name in addresses.",
                maxLength = Slugs.MAX_LENGTH,
                pattern = Slugs.PATTERN,
                examples = "every-citizen-score")
        String slug,

        @Schema(
                description = "Path of the claim.",
                maxLength = 200,
                pattern = "^/v1/claims/.+$",
                examples = "/v1/claims/every-citizen-score")
        String href,

        @Schema(
                description = "The claim in one sentence.",
                maxLength = 2000,
                pattern = "^[\\s\\S]+$",
                examples = "Every Chinese citizen is given a (three-digit) social credit score by the government.")
        String text,

        @Schema(
                description =
                        "BCP 47 language of the texts shown here: the original's, or one of its translations where `Accept-Language` prefers it.",
                maxLength = 35,
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                examples = "en")
        String language,

        @Schema(
                description =
                        "The house's rating, or the only or first one. Absent where no verdict has a rating of the scale.")
        Rating rating,

        @Schema(description = "Whether the publishers' verdicts agree.")
        Agreement agreement,

        @Schema(description = "What the claim is about.") SubjectRef subject,

        @Schema(description = "Slugs of its topics.", maxItems = 100)
        List<String> topics,

        @Schema(
                description = "Summary of the first verdict, which is the house's where it has one.",
                maxLength = 20000,
                pattern = "^[\\s\\S]*$",
                examples = "There is no national score for people in China.")
        String summary,

        @Schema(description = "When that verdict was reached.", examples = "2026-11-24")
        LocalDate reviewedOn,

        @Schema(description = "When this revision was published.", examples = "2026-11-24T10:00:00Z")
        Instant publishedAt,

        @Schema(description = "When the claim was first published.", examples = "2026-11-24T10:00:00Z")
        Instant firstPublishedAt,

        @Schema(description = "Number of this revision.", minimum = "1", format = "int32", examples = "1")
        int revision,

        @Schema(description = "Its place in the whole log.", minimum = "1", format = "int64", examples = "118")
        long position,

        @Schema(description = "Whether the claim was ever corrected; see `/v1/corrections`.", examples = "false")
        boolean corrected,

        @Schema(description = "Where the words of `q` were found; only with `highlight=true`.", maxItems = 3)
        List<Highlight> highlights) {

    public ClaimSummary {
        topics = List.copyOf(topics);
        highlights = highlights == null ? null : List.copyOf(highlights);
    }

    static ClaimSummary of(PublishedClaim claim) {
        Verdict first = claim.verdicts().isEmpty() ? null : claim.verdicts().get(0);
        return new ClaimSummary(
                claim.slug(),
                claim.href(),
                claim.text(),
                claim.language(),
                claim.rating(),
                claim.agreement(),
                claim.subject(),
                claim.topics(),
                first == null ? null : first.summary(),
                first == null ? null : first.reviewedOn(),
                claim.publishedAt(),
                claim.firstPublishedAt(),
                claim.revision(),
                claim.position(),
                !claim.corrections().isEmpty(),
                null);
    }
}
