package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Total;

/** A page of the corrections log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A page of the corrections log.",
        requiredProperties = {"items", "total"})
public record CorrectionPage(
        @Schema(description = "Newest first.", maxItems = 100)
        List<Change> items,

        @Schema(
                description = "Cursor of the next page, where there is one.",
                pattern = "^[A-Za-z0-9_-]+$",
                maxLength = 1000,
                examples = "WyJjb3JyZWN0aW9ucyIsMTE4LFtdXQ")
        String next,

        Total total) {
    public CorrectionPage {
        items = List.copyOf(items);
    }
}
