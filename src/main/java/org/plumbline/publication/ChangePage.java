package org.plumbline.publication;

import java.util.List;

/**
 * Revisions after a position.
 *
 * @param items in log order
 * @param next position to ask for next: of the last item, or the one asked for where there is none
 */
public record ChangePage(List<Change> items, long next) {
    public ChangePage {
        items = List.copyOf(items);
    }

    static ChangePage of(List<Change> items, long after) {
        return new ChangePage(
                items, items.isEmpty() ? after : items.get(items.size() - 1).position());
    }
}
