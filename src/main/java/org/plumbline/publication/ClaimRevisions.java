package org.plumbline.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim's revisions, newest first. */
@Schema(
        description = "A claim's revisions, newest first.",
        requiredProperties = {"items"})
public record ClaimRevisions(
        @Schema(description = "Newest first.", maxItems = 10000)
        List<Change> items) {
    public ClaimRevisions {
        items = List.copyOf(items);
    }
}
