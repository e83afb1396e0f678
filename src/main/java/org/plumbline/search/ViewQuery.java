package org.plumbline.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Matches the revisions that were the present ones of their claims when the log had reached a position. */
final class ViewQuery extends Query {
    /** Two doc values are looked up; it should be the last of a conjunction to be asked. */
    private static final float COST = 10;

    private final long position;

    ViewQuery(long position) {
        this.position = position;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext context) throws IOException {
                DocIdSetIterator all = DocIdSetIterator.all(context.reader().maxDoc());
                return new ConstantScoreScorer(this, score(), scoreMode, within(context.reader(), all, position));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    /** Those of some revisions that belong to the view. */
    static TwoPhaseIterator within(LeafReader reader, DocIdSetIterator revisions, long position) throws IOException {
        NumericDocValues published = DocValues.getNumeric(reader, Fields.POSITION);
        NumericDocValues superseded = DocValues.getNumeric(reader, Fields.UNTIL);
        return new TwoPhaseIterator(revisions) {
            @Override
            public boolean matches() throws IOException {
                int doc = approximation.docID();
                return superseded.advanceExact(doc)
                        && superseded.longValue() > position
                        && published.advanceExact(doc)
                        && published.longValue() <= position;
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "view:" + position;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && ((ViewQuery) other).position == position;
    }

    @Override
    public int hashCode() {
        return classHash() * 31 + Long.hashCode(position);
    }
}
