package org.plumbline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem in the shape in which Google's APIs tell errors. Only the paths that imitate one use it; their clients know no
 * other.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "GoogleError", description = "An error in the shape of Google's APIs.")
public record GoogleError(
        @Schema(description = "What went wrong.") Body error) {
    private static final String PREFIX = "/v1alpha1/";
    private static final int NO_KEY = 401;

    /** Whether a path answers in this shape. */
    public static boolean isFor(String path) {
        return path.startsWith(PREFIX);
    }

    /**
     * @param presented whether the request came with a key, which tells a bad key from none
     */
    public static GoogleError of(Problem problem, boolean presented) {
        if (problem.status() == NO_KEY) {
            return presented
                    ? of(400, "INVALID_ARGUMENT", "badRequest", "API key not valid. Please pass a valid API key.", null)
                    : of(
                            403,
                            "PERMISSION_DENIED",
                            "forbidden",
                            "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
                            null);
        }
        String[] words = words(problem.status());
        int code = problem.status() == 412 ? 409 : problem.status();
        return of(code, words[0], words[1], problem.detail(), details(problem));
    }

    private static GoogleError of(int code, String status, String reason, String message, List<Detail> details) {
        return new GoogleError(new Body(code, message, List.of(new Cause(message, "global", reason)), status, details));
    }

    /** {@code google.rpc.Code} and the reason of Google's older error format. */
    private static String[] words(int status) {
        return switch (status) {
            case 403 -> new String[] {"PERMISSION_DENIED", "forbidden"};
            case 404, 410 -> new String[] {"NOT_FOUND", "notFound"};
            case 405 -> new String[] {"UNIMPLEMENTED", "httpMethodNotAllowed"};
            case 409, 412 -> new String[] {"ABORTED", "aborted"};
            case 413 -> new String[] {"INVALID_ARGUMENT", "uploadTooLarge"};
            case 422 -> new String[] {"FAILED_PRECONDITION", "failedPrecondition"};
            case 429 -> new String[] {"RESOURCE_EXHAUSTED", "rateLimitExceeded"};
            case 501 -> new String[] {"UNIMPLEMENTED", "notImplemented"};
            case 503 -> new String[] {"UNAVAILABLE", "backendError"};
            default ->
                status >= 500
                        ? new String[] {"INTERNAL", "internalError"}
                        : new String[] {"INVALID_ARGUMENT", "badRequest"};
        };
    }

    private static List<Detail> details(Problem problem) {
        return problem.violations().isEmpty()
                ? null
                : List.of(new Detail(
                        "type.googleapis.com/google.rpc.BadRequest",
                        problem.violations().stream()
                                .map(v -> new FieldViolation(v.field(), v.message()))
                                .toList()));
    }

    /** The error itself. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "GoogleErrorBody", description = "The error.")
    public record Body(
            @Schema(description = "HTTP status.", minimum = "400", maximum = "599", format = "int32", examples = "400")
            int code,

            @Schema(
                    description = "For people.",
                    maxLength = 4000,
                    pattern = "^[\\s\\S]*$",
                    examples = "Request contains an invalid argument.")
            String message,

            @Schema(description = "The same in the older format.", maxItems = 10)
            List<Cause> errors,

            @Schema(
                    description = "google.rpc.Code.",
                    maxLength = 40,
                    pattern = "^[A-Z_]+$",
                    examples = "INVALID_ARGUMENT")
            String status,

            @Schema(description = "Which fields are wrong.", maxItems = 10)
            List<Detail> details) {}

    /** The error in the older format. */
    @Schema(name = "GoogleErrorCause", description = "The error in the older format.")
    public record Cause(
            @Schema(description = "For people.", maxLength = 4000, pattern = "^[\\s\\S]*$")
            String message,

            @Schema(description = "Always global.", enumeration = "global")
            String domain,

            @Schema(description = "For programs.", maxLength = 40, pattern = "^[A-Za-z]+$", examples = "badRequest")
            String reason) {}

    /** {@code google.rpc.BadRequest}. */
    @Schema(name = "GoogleErrorDetail", description = "Which fields are wrong (google.rpc.BadRequest).")
    public record Detail(
            @JsonProperty("@type")
            @Schema(description = "Type of the detail.", maxLength = 100, pattern = "^type\\.googleapis\\.com/.+$")
            String type,

            @Schema(description = "The fields.", maxItems = 1000)
            List<FieldViolation> fieldViolations) {}

    /** One field that is wrong. */
    @Schema(name = "GoogleErrorField", description = "A field that is wrong.")
    public record FieldViolation(
            @Schema(description = "Parameter, or JSON Pointer.", maxLength = 500, pattern = "^.*$")
            String field,

            @Schema(description = "What is allowed.", maxLength = 2000, pattern = "^[\\s\\S]*$")
            String description) {}
}
