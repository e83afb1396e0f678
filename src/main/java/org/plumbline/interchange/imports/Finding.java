package org.plumbline.interchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that an import found in a record.
 *
 * @param severity what it meant for the record
 * @param code a stable word for programs
 * @param pointer JSON Pointer (RFC 6901) within the record; for CSV the column
 * @param reason what was found
 * @param help what would help
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportFinding", description = "Something that an import found in a record.")
public record Finding(
        @Schema(description = "What it meant for the record.")
        Severity severity,

        @Schema(
                description = "A stable word for programs.",
                maxLength = 40,
                pattern = "^[a-z0-9-]+$",
                examples = "html-removed")
        String code,

        @Schema(
                description = "JSON Pointer within the record.",
                maxLength = 500,
                pattern = "^(/.*)?$",
                examples = "/claimReviewed")
        String pointer,

        @Schema(
                description = "What was found.",
                maxLength = 1000,
                pattern = "^[\\s\\S]+$",
                examples = "HTML was taken out of the text")
        String reason,

        @Schema(
                description = "What would help.",
                maxLength = 1000,
                pattern = "^[\\s\\S]+$",
                examples = "send plain text")
        String help) {

    /** What a finding means for its record. */
    @Schema(description = "What the finding means for its record.")
    public enum Severity {
        /** Worth knowing; nothing was changed. */
        NOTE,
        /** Something was put right or left out. */
        REPAIRED,
        /** The record could not be taken. */
        REFUSED;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
