package org.plumbline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/** Counts the values of one attribute over everything that matches: per segment by ordinal, then merged in order. */
final class FacetCounts {
    /** Values that an answer lists at most for one facet. */
    static final int MAX_VALUES = 100;

    private static final Comparator<FacetValue> BEST_FIRST =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

    private FacetCounts() {}

    /** The most frequent values first, then by value. */
    static List<FacetValue> of(Attribute attribute, Query query, IndexSearcher searcher) throws IOException {
        return best(searcher.search(query, new Manager(attribute.parameter())));
    }

    private record Manager(String field) implements CollectorManager<Counting, List<Segment>> {
        @Override
        public Counting newCollector() {
            return new Counting(field, new ArrayList<>());
        }

        @Override
        public List<Segment> reduce(Collection<Counting> collectors) {
            return collectors.stream().flatMap(c -> c.segments().stream()).toList();
        }
    }

    private record Counting(String field, List<Segment> segments) implements Collector {
        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field);
            int[] counts = new int[Math.toIntExact(values.getValueCount())];
            segments.add(new Segment(values.termsEnum(), counts));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (values.advanceExact(doc)) {
                        for (int i = 0; i < values.docValueCount(); i++) {
                            counts[(int) values.nextOrd()]++;
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

    /** A segment's values in their order, those that were counted. */
    private static final class Segment {
        private final TermsEnum values;
        private final int[] counts;
        private int ordinal = -1;

        Segment(TermsEnum values, int[] counts) {
            this.values = values;
            this.counts = counts;
        }

        boolean next() throws IOException {
            do {
                ordinal++;
                if (ordinal == counts.length) {
                    return false;
                }
                values.next();
            } while (counts[ordinal] == 0);
            return true;
        }

        BytesRef value() {
            try {
                return values.term();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Segments are read side by side, so that equal values meet and only the best are kept. */
    private static List<FacetValue> best(List<Segment> segments) throws IOException {
        PriorityQueue<Segment> heads = new PriorityQueue<>(Comparator.comparing(Segment::value));
        for (Segment segment : segments) {
            if (segment.next()) {
                heads.add(segment);
            }
        }
        PriorityQueue<FacetValue> best = new PriorityQueue<>(BEST_FIRST.reversed());
        BytesRefBuilder value = new BytesRefBuilder();
        while (!heads.isEmpty()) {
            value.copyBytes(heads.peek().value());
            long count = 0;
            while (!heads.isEmpty() && heads.peek().value().bytesEquals(value.get())) {
                Segment head = heads.poll();
                count += head.counts[head.ordinal];
                if (head.next()) {
                    heads.add(head);
                }
            }
            keep(best, value, count);
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }

    /** Values come in ascending order, so that of equally frequent ones the first are kept. */
    private static void keep(PriorityQueue<FacetValue> best, BytesRefBuilder value, long count) {
        if (best.size() == MAX_VALUES) {
            if (best.peek().count() >= count) {
                return;
            }
            best.poll();
        }
        best.add(new FacetValue(value.get().utf8ToString(), count));
    }
}
