package org.plumbline.search;

import java.io.IOException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.plumbline.web.Total;

/**
 * A page of a list as Lucene finds it.
 *
 * @param searcher that found it
 * @param matcher what the text was made of, null without one
 * @param text the query that the matcher made, null without one
 * @param lenient whether any of the words was enough, since no claim has most of them
 * @param docs the page, and one claim more where there is one
 * @param limit claims of a page at most
 * @param total how many claims the list has
 */
record Hits(
        ViewSearcher searcher,
        TextMatcher matcher,
        Query text,
        boolean lenient,
        TopFieldDocs docs,
        int limit,
        Total total) {

    /** Beyond so many matches a total is a lower bound: the first of a list are found without looking at them all. */
    static final int COUNTED = 1000;

    /** @param place behind which the page begins, null for the first */
    static Hits find(ClaimQuery query, int limit, Place place, ViewSearcher searcher) throws IOException {
        TextMatcher matcher = query.q() == null ? null : new TextMatcher(query.q(), searcher);
        if (place != null) {
            Query text = matcher == null ? null : place.lenient() ? matcher.lenient() : matcher.strict();
            TopFieldDocs docs = docs(query, text, limit, place.after(), searcher);
            return new Hits(searcher, matcher, text, place.lenient(), docs, limit, place.total());
        }
        Query text = matcher == null ? null : matcher.strict();
        TopFieldDocs docs = docs(query, text, limit, null, searcher);
        boolean lenient = matcher != null && docs.totalHits.value == 0;
        if (lenient) {
            text = matcher.lenient();
            docs = docs(query, text, limit, null, searcher);
        }
        return new Hits(searcher, matcher, text, lenient, docs, limit, total(docs));
    }

    /** Matches are counted for the first page; later ones know. */
    private static TopFieldDocs docs(ClaimQuery query, Query text, int limit, FieldDoc after, ViewSearcher searcher)
            throws IOException {
        Query all = QueryCompiler.compile(query, text, searcher, null);
        Query rest = after == null ? all : QueryCompiler.after(after, query.sort(), all);
        int counted = after == null ? COUNTED : 0;
        return searcher.search(rest, new TopFieldCollectorManager(query.sort().lucene(), limit + 1, after, counted));
    }

    /** The same at all times, although the search stops counting where it likes beyond the limit. */
    private static Total total(TopFieldDocs docs) {
        return docs.totalHits.value > COUNTED ? Total.atLeast(COUNTED) : Total.exact(docs.totalHits.value);
    }

    /** How many claims the page shows. */
    int shown() {
        return Math.min(limit, docs.scoreDocs.length);
    }

    int doc(int index) {
        return docs.scoreDocs[index].doc;
    }

    /** Cursor of the next page, null on the last. */
    String next(ClaimQuery query) {
        if (docs.scoreDocs.length <= limit) {
            return null;
        }
        FieldDoc last = (FieldDoc) docs.scoreDocs[limit - 1];
        return new Place(searcher.position(), total, lenient, last).encoded(query.tag());
    }
}
