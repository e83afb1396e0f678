package org.plumbline.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Revisions after a position.
 */
@Schema(
        description = "Revisions after a position, in order.",
        requiredProperties = {"items", "next"})
public record ChangePage(
        @Schema(description = "In the order of the log.", maxItems = 1000)
        List<Change> items,

        @Schema(
                description =
                        "The position to ask for next: that of the last item, or the one asked for where there is none.",
                minimum = "0",
                examples = "118")
        long next) {
    public ChangePage {
        items = List.copyOf(items);
    }

    static ChangePage of(List<Change> items, long after) {
        return new ChangePage(
                items, items.isEmpty() ? after : items.get(items.size() - 1).position());
    }
}
