package org.plumbline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.stream.LongStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.plumbline.publication.LogWatch;
import org.plumbline.search.Showcase.Snapshot;

/** Finds every claim that a query selects, for exports and feeds: the same claims as the list, without its pages. */
@ApplicationScoped
public class ClaimPositions {
    private final ClaimIndex index;
    private final LogWatch watch;

    ClaimPositions(ClaimIndex index, LogWatch watch) {
        this.index = index;
        this.watch = watch;
    }

    /**
     * @param query whose {@code asOf} and order do not matter here
     * @param at position of the log as of which claims are looked at; the index is brought there where it lags behind
     * @return positions of the states that the query selects, in no particular order
     */
    public long[] of(ClaimQuery query, long at) {
        if (index.read(Snapshot::position) < at) {
            watch.catchUp();
        }
        return index.read(snapshot -> positions(query, index.searcher(snapshot, at)));
    }

    /** Where the text is found nowhere as it is written, typing errors are allowed for, as in the list. */
    private static long[] positions(ClaimQuery query, ViewSearcher searcher) throws IOException {
        if (query.q() == null) {
            return collect(query, null, searcher);
        }
        TextMatcher matcher = new TextMatcher(query.q(), searcher);
        long[] strict = collect(query, matcher.strict(), searcher);
        return strict.length > 0 ? strict : collect(query, matcher.lenient(), searcher);
    }

    private static long[] collect(ClaimQuery query, Query text, ViewSearcher searcher) throws IOException {
        Positions found = new Positions();
        searcher.search(QueryCompiler.compile(query, text, searcher, null), found);
        return found.positions.build().toArray();
    }

    /** Takes the position of every document that matches; ranks nothing. */
    private static final class Positions extends SimpleCollector {
        private final LongStream.Builder positions = LongStream.builder();
        private NumericDocValues values;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = leaf.reader().getNumericDocValues(Fields.POSITION);
        }

        @Override
        public void collect(int doc) throws IOException {
            values.advanceExact(doc);
            positions.add(values.longValue());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
