package org.plumbline.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.lucene.search.Query;
import org.plumbline.publication.LogWatch;
import org.plumbline.search.Showcase.Snapshot;
import org.plumbline.web.Cursor;
import org.plumbline.web.StoredDocument;

/** Lists claims from the index: a page of the view that a request asks for. */
@ApplicationScoped
public class ClaimSearch {
    private final ClaimIndex index;
    private final LogWatch watch;
    private final PageCache pages;
    private final ObjectMapper json;
    /** Searches only compute: more at once than processors would all end late, short ones as late as long ones. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    ClaimSearch(ClaimIndex index, LogWatch watch, PageCache pages, ObjectMapper json) {
        this.index = index;
        this.watch = watch;
        this.pages = pages;
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
     * @param key what the page depends on, null where nobody keeps it
     */
    public record Page(StoredDocument document, String next, PageCache.Key key) {}

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
        return read(
                query,
                part.cursor(),
                (place, searcher) -> pages.get(
                        new PageCache.Key(searcher.position(), query, part), key -> inTurn(key, place, searcher)));
    }

    private Page inTurn(PageCache.Key key, Place place, ViewSearcher searcher) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return page(key, Hits.find(key.query(), key.part().limit(), place, searcher));
        } finally {
            turns.release();
        }
    }

    /** @param cursor {@code next} of an earlier page, null for the first */
    public Positions positions(ClaimQuery query, int limit, String cursor) {
        return read(query, cursor, (place, searcher) -> {
            Hits hits = Hits.find(query, limit, place, searcher);
            List<Long> positions = new ArrayList<>(hits.shown());
            for (int i = 0; i < hits.shown(); i++) {
                positions.add(searcher.positionOf(hits.doc(i)));
            }
            return new Positions(positions, hits.next(query));
        });
    }

    /** Reads from a place of the view that the request is about. */
    private interface Reading<T> {
        T read(Place place, ViewSearcher searcher) throws IOException;
    }

    private <T> T read(ClaimQuery query, String cursor, Reading<T> reading) {
        Place place = cursor == null ? null : Place.decode(cursor, query);
        if (place != null && place.at() > index.read(Snapshot::position)) {
            watch.catchUp(); // another node, further on, made the cursor
        }
        return index.read(snapshot -> reading.read(place, index.searcher(snapshot, position(query, place, snapshot))));
    }

    private static long position(ClaimQuery query, Place place, Snapshot snapshot) throws IOException {
        if (place != null) {
            if (place.at() > snapshot.position()) {
                throw Cursor.malformed();
            }
            return place.at();
        }
        return query.asOf() == null ? snapshot.position() : PastPositions.at(query.asOf(), snapshot);
    }

    private Page page(PageCache.Key key, Hits hits) throws IOException {
        ClaimQuery query = key.query();
        Part part = key.part();
        PageWriter page = new PageWriter(json);
        String languages = write(hits, part, page);
        String next = hits.next(query);
        List<UnknownWord> unknownWords =
                hits.matcher() == null ? List.of() : hits.matcher().unknownWords();
        byte[] body =
                page.end(next, hits.total(), facets(query, hits.text(), part.facets(), hits.searcher()), unknownWords);
        return new Page(StoredDocument.of(body, languages, null), next, key);
    }

    /** @return the languages of what was written, null where it was nothing */
    private String write(Hits hits, Part part, PageWriter page) throws IOException {
        SummaryReader summaries = new SummaryReader(hits.searcher(), part.acceptLanguage(), json);
        TextMatcher matcher = hits.matcher();
        Highlighter highlighter =
                part.highlight() && matcher != null ? new Highlighter(matcher.stems(), matcher.prefixes()) : null;
        for (int i = 0; i < hits.shown(); i++) {
            int doc = hits.doc(i);
            if (highlighter == null) {
                page.item(summaries.summary(doc));
            } else {
                page.item(summaries.summary(doc), highlighter.of(summaries.texts(doc)));
            }
        }
        return summaries.languages();
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
}
