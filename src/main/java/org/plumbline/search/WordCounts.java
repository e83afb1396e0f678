package org.plumbline.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.NumericUtils;

/**
 * In how many revisions a word stands, counted up to a position of the log.
 *
 * <p>Ranking weighs words by how rare they are. Were that taken from the index as it happens to be, a later publication
 * would change the order of a list that is a view of the past, or move the items of a list under the feet of somebody who
 * is paging through it. So it is counted up to a position that depends on the view alone, and kept.
 */
final class WordCounts {
    private static final int KEPT = 200_000;
    /** Leading bits of a position that count: within a sixteenth of the log's length the weights stay as they are. */
    private static final int LEADING_BITS = 4;

    private final Cache<Key, Integer> counts =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(Term term, long position) {}

    /** The position up to which words are counted for a view at {@code position}. */
    static long basis(long position) {
        int surplus = 64 - Long.numberOfLeadingZeros(position) - LEADING_BITS;
        return surplus <= 0 ? position : position >> surplus << surplus;
    }

    int count(IndexReader reader, Term term, long position) throws IOException {
        Key key = new Key(term, position);
        Integer known = counts.getIfPresent(key);
        if (known == null) {
            known = counted(reader, term, position);
            counts.put(key, known);
        }
        return known;
    }

    /** Whether some revision that is the present one at a position has the word. */
    static boolean occurs(IndexReader reader, Term term, long position) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings != null) {
                TwoPhaseIterator view = ViewQuery.within(leaf.reader(), postings, position);
                if (TwoPhaseIterator.asDocIdSetIterator(view).nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    return true;
                }
            }
        }
        return false;
    }

    void clear() {
        counts.invalidateAll();
    }

    private static int counted(IndexReader reader, Term term, long position) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            count += counted(leaf.reader(), term, position);
        }
        return count;
    }

    private static int counted(LeafReader leaf, Term term, long position) throws IOException {
        PointValues positions = leaf.getPointValues(Fields.POSITION);
        if (positions == null || NumericUtils.sortableBytesToLong(positions.getMinPackedValue(), 0) > position) {
            return 0;
        }
        if (NumericUtils.sortableBytesToLong(positions.getMaxPackedValue(), 0) <= position) {
            return leaf.docFreq(term);
        }
        TermsEnum terms = leaf.terms(term.field()) == null
                ? null
                : leaf.terms(term.field()).iterator();
        if (terms == null || !terms.seekExact(term.bytes())) {
            return 0;
        }
        NumericDocValues published = leaf.getNumericDocValues(Fields.POSITION);
        PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
        int count = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (published.advanceExact(doc) && published.longValue() <= position) {
                count++;
            }
        }
        return count;
    }
}
