package org.plumbline.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Orders of a list. Each ends in a key that no two claims of a view share, so that a cursor names one place. */
public enum ClaimSort {
    /** Best match first; needs a text to match. */
    RELEVANCE(SortField.FIELD_SCORE, new SortField(Fields.FIRST_PUBLISHED, SortField.Type.LONG, true)),
    /** Last first published first. */
    NEWEST(new SortField(Fields.FIRST_PUBLISHED, SortField.Type.LONG, true)),
    /** First published first. */
    OLDEST(new SortField(Fields.FIRST_PUBLISHED, SortField.Type.LONG)),
    /** Last changed first. */
    UPDATED(new SortField(Fields.POSITION, SortField.Type.LONG, true));

    private final Sort lucene;

    ClaimSort(SortField... fields) {
        this.lucene = new Sort(fields);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sort lucene() {
        return lucene;
    }

    static Optional<ClaimSort> find(String slug) {
        return Arrays.stream(values()).filter(s -> s.slug().equals(slug)).findFirst();
    }
}
