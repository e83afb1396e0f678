package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.plumbline.web.Total;

/** A page of the corrections log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionPage(List<Change> items, String next, Total total) {
    public CorrectionPage {
        items = List.copyOf(items);
    }
}
