package org.plumbline.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.plumbline.publication.LogWatch;
import org.plumbline.search.ClaimIndex.Snapshot;
import org.plumbline.web.Cursor;
import org.plumbline.web.ProblemException;
import org.plumbline.web.StoredDocument;
import org.plumbline.web.Total;

/** Lists claims from the index: a page of the view that a request asks for. */
@ApplicationScoped
public class ClaimSearch {
    /** Beyond so many matches a total is a lower bound; the best are found without looking at every match. */
    static final int COUNTED = 1000;

    private final ClaimIndex index;
    private final LogWatch watch;
    private final ObjectMapper json;

    ClaimSearch(ClaimIndex index, LogWatch watch, ObjectMapper json) {
        this.index = index;
        this.watch = watch;
        this.json = json;
    }

    /**
     * Which part of a list and with what beside it.
     *
     * @param limit items at most
     * @param cursor {@code next} of an earlier page, null for the first
     * @param facets attributes to count the values of
     * @param highlight whether to show where the text was found
     * @param acceptLanguage in which language summaries are wanted, null for the originals'
     */
    public record Part(int limit, String cursor, List<Attribute> facets, boolean highlight, String acceptLanguage) {
        public Part {
            facets = List.copyOf(facets);
        }
    }

    /**
     * A page as it is sent.
     *
     * @param next cursor of the next page, null on the last
     */
    public record Page(StoredDocument document, String next) {}

    /**
     * Where the claims of a page stand in the log, for those who show more of them than a summary.
     *
     * @param next cursor of the next page, null on the last
     */
    public record Positions(List<Long> positions, String next) {
        public Positions {
            positions = List.copyOf(positions);
        }
    }

    public Page page(ClaimQuery query, Part part) {
        return read(query, part.cursor(), (cursor, snapshot) -> page(query, part, cursor, snapshot));
    }

    /** @param cursor {@code next} of an earlier page, null for the first */
    public Positions positions(ClaimQuery query, int limit, String cursor) {
        return read(query, cursor, (after, snapshot) -> {
            Hits hits = hits(query, limit, after, snapshot);
            List<Long> positions = new ArrayList<>(hits.shown());
            for (int i = 0; i < hits.shown(); i++) {
                positions.add(hits.searcher().positionOf(hits.found().scoreDocs[i].doc));
            }
            return new Positions(positions, hits.next());
        });
    }

    private <T> T read(ClaimQuery query, String encoded, PageReader<T> reader) {
        Cursor cursor = encoded == null ? null : Cursor.decode(encoded, query.tag());
        if (cursor != null && cursor.at() > index.read(Snapshot::position)) {
            watch.catchUp(); // another node, further on, made the cursor
        }
        return index.read(snapshot -> reader.read(cursor, snapshot));
    }

    private interface PageReader<T> {
        T read(Cursor cursor, Snapshot snapshot) throws IOException;
    }

    private Page page(ClaimQuery query, Part part, Cursor cursor, Snapshot snapshot) throws IOException {
        Hits hits = hits(query, part.limit(), cursor, snapshot);
        PageWriter page = new PageWriter(json);
        write(hits, part, page);
        byte[] body =
                page.end(hits.next(), total(hits.found()), facets(query, hits.text(), part.facets(), hits.searcher()));
        return new Page(StoredDocument.of(body, null, null), hits.next());
    }

    /**
     * A page as Lucene knows it.
     *
     * @param matcher what found the text, null without one
     * @param text the query that the matcher made, null without one
     * @param shown how many of those found are on the page
     */
    private record Hits(
            ViewSearcher searcher, TextMatcher matcher, Query text, TopFieldDocs found, int shown, String next) {}

    private Hits hits(ClaimQuery query, int limit, Cursor cursor, Snapshot snapshot) throws IOException {
        ViewSearcher searcher = index.searcher(snapshot, position(query, cursor, snapshot));
        TextMatcher matcher = query.q() == null ? null : new TextMatcher(query.q(), searcher);
        FieldDoc after = cursor == null ? null : after(cursor, query.sort());
        Query text = matcher == null ? null : matcher.strict();
        TopFieldDocs found = find(query, text, searcher, after, limit + 1);
        if (matcher != null && found.totalHits.value == 0) {
            text = matcher.lenient();
            found = find(query, text, searcher, after, limit + 1);
        }
        String next =
                found.scoreDocs.length > limit ? next(query, searcher, (FieldDoc) found.scoreDocs[limit - 1]) : null;
        return new Hits(searcher, matcher, text, found, Math.min(limit, found.scoreDocs.length), next);
    }

    private static long position(ClaimQuery query, Cursor cursor, Snapshot snapshot) throws IOException {
        if (cursor != null) {
            if (cursor.at() < 0 || cursor.at() > snapshot.position()) {
                throw malformed();
            }
            return cursor.at();
        }
        return query.asOf() == null ? snapshot.position() : PastPositions.at(query.asOf(), snapshot);
    }

    private static TopFieldDocs find(ClaimQuery query, Query text, ViewSearcher searcher, FieldDoc after, int hits)
            throws IOException {
        Query compiled = QueryCompiler.compile(query, text, searcher, null);
        return searcher.search(
                compiled, new TopFieldCollectorManager(query.sort().lucene(), hits, after, COUNTED));
    }

    private void write(Hits hits, Part part, PageWriter page) throws IOException {
        SummaryReader summaries = new SummaryReader(hits.searcher(), part.acceptLanguage(), json);
        TextMatcher matcher = hits.matcher();
        Highlighter highlighter =
                part.highlight() && matcher != null ? new Highlighter(matcher.stems(), matcher.prefixes()) : null;
        for (int i = 0; i < hits.shown(); i++) {
            int doc = hits.found().scoreDocs[i].doc;
            if (highlighter == null) {
                page.item(summaries.summary(doc));
            } else {
                page.item(summaries.summary(doc), highlighter.of(summaries.texts(doc)));
            }
        }
    }

    /** The same for every page and at all times, although the search stops counting where it likes beyond the limit. */
    private static Total total(TopFieldDocs found) {
        return found.totalHits.value > COUNTED ? Total.atLeast(COUNTED) : Total.exact(found.totalHits.value);
    }

    private static Map<String, List<FacetValue>> facets(
            ClaimQuery query, Query text, List<Attribute> wanted, ViewSearcher searcher) throws IOException {
        if (wanted.isEmpty()) {
            return null;
        }
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Attribute attribute : wanted) {
            Query others = QueryCompiler.compile(query, text, searcher, attribute);
            facets.put(attribute.parameter(), FacetCounts.of(attribute, others, searcher));
        }
        return facets;
    }

    private static String next(ClaimQuery query, ViewSearcher searcher, FieldDoc last) {
        List<String> keys = new ArrayList<>();
        for (Object key : last.fields) {
            keys.add(key instanceof Float score ? Integer.toString(Float.floatToIntBits(score)) : key.toString());
        }
        return new Cursor(query.tag(), searcher.position(), keys).encoded();
    }

    private static FieldDoc after(Cursor cursor, ClaimSort sort) {
        SortField[] fields = sort.lucene().getSort();
        if (cursor.after().size() != fields.length) {
            throw malformed();
        }
        Object[] keys = new Object[fields.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                String key = cursor.after().get(i);
                keys[i] = fields[i].getType() == SortField.Type.SCORE
                        ? (Object) Float.intBitsToFloat(Integer.parseInt(key))
                        : Long.valueOf(key);
            }
        } catch (NumberFormatException e) {
            throw malformed();
        }
        // The keys name one claim, which was on the page before: no document with the same keys comes after it.
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys);
    }

    private static ProblemException malformed() {
        return ProblemException.invalidQuery(
                "cursor", "malformed", "is not a cursor; use the `next` of an earlier answer unchanged");
    }
}
