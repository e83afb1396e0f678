package org.plumbline.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault of a request.
 *
 * @param in where the fault is: {@code query}, {@code path}, {@code header} or {@code body}
 * @param field the parameter's name or, in a body, a JSON Pointer (RFC 6901)
 * @param code a stable word for programs, for example {@code out-of-range}
 * @param message a sentence for people that says what is wrong and what is allowed
 */
@Schema(description = "One fault of a request: where it is, a stable code, and a sentence that says what is allowed.")
public record Violation(
        @Schema(
                description = "Where the fault is.",
                enumeration = {"query", "path", "header", "body"},
                examples = "query")
        String in,

        @Schema(
                description = "The parameter's name or, in a body, a JSON Pointer (RFC 6901).",
                maxLength = 500,
                pattern = "^.*$",
                examples = "limit")
        String field,

        @Schema(
                description = "A stable word for programs.",
                maxLength = 60,
                pattern = "^[a-z-]+$",
                examples = "out-of-range")
        String code,

        @Schema(
                description = "A sentence for people.",
                maxLength = 2000,
                pattern = "^[\\s\\S]*$",
                examples = "must be between 1 and 100")
        String message) {

    public static Violation query(String field, String code, String message) {
        return new Violation("query", field, code, message);
    }

    public static Violation path(String field, String code, String message) {
        return new Violation("path", field, code, message);
    }

    public static Violation body(String pointer, String code, String message) {
        return new Violation("body", pointer, code, message);
    }
}
