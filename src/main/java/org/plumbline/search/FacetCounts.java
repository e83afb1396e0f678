package org.plumbline.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of one attribute over everything that matches. */
final class FacetCounts {
    /** Values that an answer lists at most for one facet. */
    static final int MAX_VALUES = 100;

    private FacetCounts() {}

    /** The most frequent values first, then by value. */
    static List<FacetValue> of(Attribute attribute, Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(query, new Manager(attribute.parameter())).entrySet().stream()
                .map(e -> new FacetValue(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .limit(MAX_VALUES)
                .toList();
    }

    private record Manager(String field) implements CollectorManager<Counting, Map<String, Long>> {
        @Override
        public Counting newCollector() {
            return new Counting(field);
        }

        @Override
        public Map<String, Long> reduce(Collection<Counting> collectors) {
            Map<String, Long> counts = new HashMap<>();
            collectors.forEach(c -> c.counts.forEach((value, count) -> counts.merge(value, count, Long::sum)));
            return counts;
        }
    }

    /** Ordinals are counted per segment and named once at its end. */
    private static final class Counting implements Collector {
        private final String field;
        private final Map<String, Long> counts = new HashMap<>();

        Counting(String field) {
            this.field = field;
        }

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
