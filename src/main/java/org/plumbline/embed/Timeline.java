package org.plumbline.embed;

import java.util.List;
import org.plumbline.publication.Change;

/**
 * A claim's revisions, newest first.
 *
 * @param entries the ones shown
 * @param total how many there are
 */
record Timeline(List<Entry> entries, int total) {
    Timeline {
        entries = List.copyOf(entries);
    }

    /** Whether not all revisions are shown. */
    public boolean cut() {
        return entries.size() < total;
    }

    /** One revision and what it changed; the first one changed nothing. */
    record Entry(Change change, List<Difference> differences) {
        Entry {
            differences = List.copyOf(differences);
        }
    }
}
