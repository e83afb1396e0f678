package org.plumbline.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that happened to a draft, in order. */
@Schema(description = "Everything that happened to a draft, in order.")
public record DraftHistory(
        @Schema(description = "The steps.", maxItems = 10000)
        List<DraftEvent> items) {
    public DraftHistory {
        items = List.copyOf(items);
    }
}
