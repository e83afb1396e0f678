package org.plumbline.interchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one record: a line of the report. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "ImportRecordReport", description = "What became of one record: a line of the report.")
public record RecordReport(
        @Schema(
                description = "Line number (NDJSON) or place in the file (JSON, CSV), from 1.",
                minimum = "1",
                format = "int64",
                examples = "57213")
        long record,

        @Schema(
                description = "What became of it.",
                enumeration = {"accepted", "repaired", "refused"},
                examples = "repaired")
        String outcome,

        @Schema(description = "The claims that it was or would be taken into, by their slugs.", maxItems = 500)
        List<String> claims,

        @Schema(
                description = "What happened to those claims, in the same order.",
                maxItems = 500,
                examples = "[\"added\"]")
        List<String> changes,

        @Schema(description = "What was found.", maxItems = 1000)
        List<Finding> findings) {
    public RecordReport {
        claims = List.copyOf(claims);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }
}
