package org.plumbline.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Cursor;
import org.plumbline.web.Total;

/** A page of a list of claims. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of a list of claims.")
public record ClaimPage(
        @Schema(description = "The claims of this page, in order.", maxItems = ClaimListParameters.MAX_LIMIT)
        List<ClaimSummary> items,

        @Schema(
                description = "Cursor of the next page; absent on the last.",
                maxLength = Cursor.MAX_LENGTH,
                pattern = "^[A-Za-z0-9_-]+$",
                examples = "WyJjMGZmZWUiLDExOCxbIjE3OTU1MTQ0MDAwMDAwMDAiXV0")
        String next,

        Total total,

        @Schema(
                description =
                        "With `facets`: for each facet its values, most frequent first, at most 100. A facet's own filter is disregarded while its values are counted, so that the counts say what another choice would bring.")
        Map<String, List<FacetValue>> facets,

        @Schema(
                description =
                        "With `q`: its words that no claim has, and what was searched in their place. Absent where there are none.",
                maxItems = 100)
        List<UnknownWord> unknownWords) {

    public ClaimPage {
        items = List.copyOf(items);
        facets = facets == null ? null : Map.copyOf(facets);
        unknownWords = unknownWords == null ? null : List.copyOf(unknownWords);
    }
}
