package org.plumbline.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of one attribute over everything that matches. */
final class FacetCounts {
    /** Values that an answer lists at most for one facet. */
    static final int MAX_VALUES = 100;

    private final String field;
    private final Map<String, Long> counts = new HashMap<>();

    private FacetCounts(String field) {
        this.field = field;
    }

    /** The most frequent values first, then by value. */
    static List<FacetValue> of(Attribute attribute, Query query, IndexSearcher searcher) throws IOException {
        FacetCounts facet = new FacetCounts(attribute.parameter());
        searcher.search(query, facet.new Counting());
        return facet.counts.entrySet().stream()
                .map(e -> new FacetValue(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .limit(MAX_VALUES)
                .toList();
    }

    /** Ordinals are counted per segment and named once at its end. */
    private final class Counting implements Collector {
        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field);
            long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (values.advanceExact(doc)) {
                        for (int i = 0; i < values.docValueCount(); i++) {
                            byOrdinal[(int) values.nextOrd()]++;
                        }
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                        if (byOrdinal[ordinal] > 0) {
                            counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
                        }
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
