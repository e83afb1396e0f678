package org.plumbline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error answer, {@code application/problem+json} (RFC 9457).
 *
 * @param type relative reference to the page of the {@link ProblemType}
 * @param title the problem type's title, the same for every occurrence
 * @param status the HTTP status, repeated for clients that lose it
 * @param detail what happened this time
 * @param instance the path of the request
 * @param violations the faults of the request, where it has some
 * @param usedBy with {@code in-use}: paths of the things that still use it
 * @param traceId with {@code internal}: what to quote in a report
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error answer (RFC 9457 problem details).")
public record Problem(
        @Schema(
                description = "Reference to the problem's page.",
                implementation = String.class,
                maxLength = 100,
                pattern = "^/problems/[a-z-]+$",
                examples = "/problems/invalid-parameter")
        URI type,

        @Schema(
                description = "The problem type's title.",
                maxLength = 200,
                pattern = "^.+$",
                examples = "A parameter is not valid")
        String title,

        @Schema(description = "The HTTP status.", minimum = "400", maximum = "599", format = "int32", examples = "400")
        int status,

        @Schema(
                description = "What happened this time.",
                maxLength = 4000,
                pattern = "^[\\s\\S]*$",
                examples = "limit: must be between 1 and 100")
        String detail,

        @Schema(
                description = "The path of the request.",
                maxLength = 8000,
                pattern = "^[\\s\\S]*$",
                examples = "/v1/claims")
        String instance,

        @Schema(description = "The faults of the request.", maxItems = 1000)
        List<Violation> violations,

        @Schema(description = "What still uses the thing, as paths.", maxItems = 1000)
        List<String> usedBy,

        @Schema(
                description = "What to quote when reporting an internal error.",
                maxLength = 60,
                pattern = "^[a-z0-9-]+$",
                examples = "5b0c7d9e")
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
        usedBy = usedBy == null ? List.of() : List.copyOf(usedBy);
    }

    public static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, null, null, null);
    }

    Problem withTrace(String trace) {
        return new Problem(type, title, status, detail, instance, violations, usedBy, trace);
    }
}
