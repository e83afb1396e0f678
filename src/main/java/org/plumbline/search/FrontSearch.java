package org.plumbline.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Finds the first claims for frequent words without looking at all that have them. What ranks first has the words in its
 * own sentence, not in a note; such claims are a small part. They are searched first, and where the page they fill ranks
 * above all that the rest could reach, the rest is not looked at. The page is the same either way.
 */
final class FrontSearch {
    /** Where the words stand in fewer claims altogether, looking at them all costs less. */
    static final int COSTLY = 20_000;

    private FrontSearch() {}

    /**
     * Claims that can come first.
     *
     * @param among a filter of them
     * @param rest the score that no other claim exceeds
     */
    record Front(Query among, double rest) {}

    /**
     * @param text the query to rank by, all of whose better matches are in the front
     * @param counted matches to count, 0 for none; the total is a lower bound where there are more
     * @return a whole page, or null where the front alone does not settle it
     */
    static TopFieldDocs page(
            ClaimQuery query, Query text, Front front, int size, FieldDoc after, int counted, ViewSearcher searcher)
            throws IOException {
        Query all = QueryCompiler.compile(query, text, searcher, null);
        Query first = new BooleanQuery.Builder()
                .add(all, Occur.MUST)
                .add(front.among(), Occur.FILTER)
                .build();
        TopFieldDocs docs =
                searcher.search(first, new TopFieldCollectorManager(query.sort().lucene(), size, after, 1));
        if (docs.scoreDocs.length < size || lastScore(docs) <= front.rest()) {
            return null;
        }
        if (counted == 0) {
            return docs;
        }
        Counting counting = new Counting(counted);
        searcher.search(all, counting);
        return new TopFieldDocs(counting.total(), docs.scoreDocs, docs.fields);
    }

    private static double lastScore(TopFieldDocs docs) {
        return (Float) ((FieldDoc) docs.scoreDocs[docs.scoreDocs.length - 1]).fields[0];
    }

    /** Counts up to a limit and then stops. */
    private static final class Counting extends SimpleCollector {
        private final int limit;
        private long count;

        Counting(int limit) {
            this.limit = limit;
        }

        TotalHits total() {
            return count > limit
                    ? new TotalHits(count, TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO)
                    : new TotalHits(count, TotalHits.Relation.EQUAL_TO);
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            stopBeyondLimit();
        }

        @Override
        public void collect(int doc) {
            count++;
            stopBeyondLimit();
        }

        private void stopBeyondLimit() {
            if (count > limit) {
                throw new CollectionTerminatedException();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
