package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.Appended;
import org.plumbline.publication.PublishedClaim;

/** What was published, and where it stands in the log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was published, and where it stands in the log.")
public record Receipt(
        @Schema(
                description = "The claim's slug.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "every-citizen-score")
        String slug,

        @Schema(
                description = "Path of the claim.",
                maxLength = 140,
                pattern = "^/v1/claims/[a-z0-9-]+$",
                examples = "/v1/claims/every-citizen-score")
        String href,

        @Schema(description = "The claim's new revision.", minimum = "1", format = "int32", examples = "2")
        int revision,

        @Schema(description = "Its place in the whole log.", minimum = "1", format = "int64", examples = "118")
        long position,

        @Schema(description = "When it was published.") Instant publishedAt) {

    static Receipt of(Appended appended) {
        return new Receipt(
                appended.slug(),
                PublishedClaim.hrefOf(appended.slug()),
                appended.revision(),
                appended.position(),
                appended.publishedAt());
    }
}
