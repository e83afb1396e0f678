package org.plumbline.interchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Total;

/** A page of imports. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of imports, newest first.")
public record ImportPage(
        @Schema(description = "The imports.", maxItems = 100)
        List<ImportJob> items,

        @Schema(description = "Cursor of the next page.", maxLength = 1000, pattern = "^[A-Za-z0-9_-]+$")
        String next,

        @Schema(description = "How many there are.") Total total) {
    public ImportPage {
        items = List.copyOf(items);
    }
}
