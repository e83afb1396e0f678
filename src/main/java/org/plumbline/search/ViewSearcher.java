package org.plumbline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.plumbline.search.TextAnalysis.Word;
import org.plumbline.search.WordMatches.WordMatch;

/** Searches the index as it was at a position of the log, and ranks as it would have ranked then. */
final class ViewSearcher extends IndexSearcher {
    /** How fast more weight stops counting for more; weights go up to about 50. See {@link TermWeights}. */
    private static final float SATURATION = 14;

    private static final long MANY = 10_000;
    /** Lengths are accounted for in the weights already. */
    private static final float NO_LENGTHS = 0;

    private static final BM25Similarity SIMILARITY = new BM25Similarity(SATURATION, NO_LENGTHS);

    private final long position;
    private final long basis;
    private final WordCounts counts;
    private final WordMatches matches;

    ViewSearcher(IndexReader reader, long position, WordCounts counts, WordMatches matches) {
        super(reader);
        this.position = position;
        this.basis = Math.max(1, WordCounts.basis(position));
        this.counts = counts;
        this.matches = matches;
        setSimilarity(SIMILARITY);
    }

    long position() {
        return position;
    }

    /** The place in the log of a document of the index. */
    long positionOf(int doc) throws IOException {
        List<LeafReaderContext> leaves = getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues positions = DocValues.getNumeric(leaf.reader(), Fields.POSITION);
        positions.advanceExact(doc - leaf.docBase);
        return positions.longValue();
    }

    /** The filter that makes a list a view. */
    Query view() {
        return new ViewQuery(position);
    }

    /** What a telling word of a query stands for here. */
    WordMatch match(Word word) throws IOException {
        return matches.of(word, this);
    }

    /** What the beginning of a word stands for here. */
    Query matchBeginning(String prefix) throws IOException {
        return matches.ofBeginning(prefix, this);
    }

    int count(Term term) {
        try {
            return counts.count(getIndexReader(), term, basis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much it tells that one of these words stands in a text: what BM25 calls inverse document frequency. */
    double rarity(List<Term> terms) {
        double count = terms.stream().mapToInt(this::count).max().orElse(0);
        return Math.log(1 + (basis - count + 0.5) / (count + 0.5));
    }

    /** Whether there are so many revisions that words which stand everywhere cost more than they tell. */
    boolean hasMany() {
        return basis > MANY;
    }

    /** Whether some revision of the view has the word. */
    boolean occurs(Term term) throws IOException {
        return WordCounts.occurs(getIndexReader(), term, position);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) {
        int count = (int) Math.min(basis, Math.max(1, count(term)));
        return new TermStatistics(term.bytes(), count, count);
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) {
        return new CollectionStatistics(field, basis, basis, basis, basis);
    }
}
