package org.plumbline.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import java.util.List;

/** A claim's revisions, newest first. */
@Schema(description = "A claim's revisions, newest first.", requiredProperties = {"items"})
public record ClaimRevisions(@Schema(description = "Newest first.", maxItems = 10000) List<Change> items) {
    public ClaimRevisions {
        items = List.copyOf(items);
    }
}
