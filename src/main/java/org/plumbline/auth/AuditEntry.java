package org.plumbline.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that somebody did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that somebody did.")
public record AuditEntry(
        @Schema(description = "Place in the record.", minimum = "1", format = "int64", examples = "42")
        long number,

        @Schema(description = "When.") Instant at,

        @Schema(
                description = "Who: the prefix of the key, or the identity provider's name for a person.",
                maxLength = 100,
                pattern = "^.+$",
                examples = "k3v9q2mx")
        String actor,

        @Schema(
                description = "What was done.",
                maxLength = 60,
                pattern = "^[a-z-]+\\.[a-z-]+$",
                examples = "draft.publish")
        String action,

        @Schema(
                description = "To what, as a path.",
                maxLength = 300,
                pattern = "^/.*$",
                examples = "/v1/claims/every-citizen-score")
        String object,

        @Schema(description = "A remark.", maxLength = 2000, pattern = "^[\\s\\S]*$")
        String detail) {}
