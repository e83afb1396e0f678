package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Slugs;

/**
 * One line of the log without its document.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "One line of the log without its document.",
        requiredProperties = {"position", "slug", "revision", "kind", "publishedAt", "href"})
public record Change(
        @Schema(description = "Place in the log, in commit order.", minimum = "1", examples = "118")
        long position,

        @Schema(
                description = "Slug that the revision was published under.",
                pattern = Slugs.PATTERN,
                maxLength = Slugs.MAX_LENGTH,
                examples = "every-citizen-score")
        String slug,

        @Schema(description = "Number of the revision, per claim.", minimum = "1", examples = "2")
        int revision,

        ChangeKind kind,

        @Schema(
                description = "The change note, where there is one.",
                maxLength = 10000,
                examples = "The year of the plan was given as 2015; it is 2014.")
        String note,

        @Schema(description = "When it was published.", examples = "2026-11-24T10:00:00Z")
        Instant publishedAt,

        @Schema(
                description = "Path of the immutable revision.",
                pattern = "^/v1/claims/[a-z0-9-]+/revisions/[0-9]+$",
                maxLength = 250,
                examples = "/v1/claims/every-citizen-score/revisions/2")
        String href) {}
