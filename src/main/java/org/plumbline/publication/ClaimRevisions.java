package org.plumbline.publication;

import java.util.List;

/** A claim's revisions, newest first. */
public record ClaimRevisions(List<Change> items) {
    public ClaimRevisions {
        items = List.copyOf(items);
    }
}
