package org.plumbline.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** The beginning of a word, as of one who is still typing: any word goes on from it, ranked as if it stood there whole. */
final class Beginnings {
    /** What a word counts that is not among those that rank. */
    private static final float SOME_WORD = 0.1f;
    /** Words that are looked at in the order of the alphabet. */
    private static final int LOOKED_AT = 500;
    /** The most frequent of them rank. */
    private static final int RANKING = 40;

    private Beginnings() {}

    static Query match(String prefix, ViewSearcher searcher) throws IOException {
        Query any = new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.WORDS, prefix))), SOME_WORD);
        Set<String> stems = WordMatches.stemsOf(frequent(prefix, searcher));
        return stems.isEmpty()
                ? any
                : new BooleanQuery.Builder()
                        .add(any, Occur.MUST)
                        .add(WordMatches.anyStem(stems), Occur.SHOULD)
                        .build();
    }

    private static Set<String> frequent(String prefix, ViewSearcher searcher) throws IOException {
        Comparator<String> byCount = Comparator.comparingInt(word -> searcher.count(new Term(Fields.WORDS, word)));
        return WordsOfView.beginningWith(prefix, Fields.WORDS, 0, LOOKED_AT, searcher).stream()
                .sorted(byCount.reversed().thenComparing(Comparator.naturalOrder()))
                .limit(RANKING)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
