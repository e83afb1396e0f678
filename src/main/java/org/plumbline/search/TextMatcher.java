package org.plumbline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.plumbline.search.TextAnalysis.Word;

/** Turns what was typed into a query that ranks. */
final class TextMatcher {
    /** What a prefix counts, whatever word it stands for. */
    private static final float PREFIX_SCORE = 2;
    /** What a word counts that is only similar to the one typed. */
    private static final float SIMILAR_SCORE = 0.6f;
    /** What a compound counts in which a word is the first or the last part. */
    private static final float COMPOUND = 0.6f;
    /** A weak word counts half of what its rarity would say, and never more than this. */
    private static final double WEAK_AT_MOST = 0.6;
    /** Share of the telling words of a long text that must be there. */
    private static final double MOST = 0.6;

    private final PlainQuery plain;
    private final List<Query> telling = new ArrayList<>();
    private final List<Query> weak = new ArrayList<>();
    private final Set<String> stems = new LinkedHashSet<>();

    /**
     * @param searcher decides which words occur at all: one that does not is taken for a typing error
     */
    TextMatcher(String q, ViewSearcher searcher) throws IOException {
        plain = PlainQuery.parse(q);
        for (Word word : plain.words()) {
            if (!word.weak()) {
                telling.add(matching(word, searcher));
            }
        }
        for (String prefix : plain.prefixes()) {
            telling.add(new BoostQuery(
                    new ConstantScoreQuery(new PrefixQuery(new Term(Fields.WORDS, prefix))), PREFIX_SCORE));
        }
        for (Word word : weakWords(searcher)) {
            weak.add(anyStem(word.stems(), weakness(word, searcher)));
            if (telling.isEmpty()) {
                stems.addAll(word.stems());
            }
        }
    }

    /** In many claims weak words are everywhere and tell nothing; looking for them would only take time. */
    private List<Word> weakWords(ViewSearcher searcher) {
        List<Word> words = plain.words().stream().filter(Word::weak).toList();
        if (!searcher.hasMany()) {
            return words;
        }
        return telling.isEmpty()
                ? words.stream().max(Comparator.comparingDouble(w -> searcher.rarity(terms(w.stems())))).stream()
                        .toList()
                : List.of();
    }

    /** Claims with most of the telling words, or all where there are but two. */
    Query strict() {
        int count = telling.size();
        return query(count <= 2 ? count : (int) Math.ceil(MOST * count));
    }

    /** Claims with any of them. */
    Query lenient() {
        return query(1);
    }

    /** Stems that were searched for, those of similar words included, to find them again in a text. */
    Set<String> stems() {
        return stems;
    }

    List<String> prefixes() {
        return plain.prefixes();
    }

    private Query query(int least) {
        if (plain.isEmpty()) {
            return new MatchNoDocsQuery("nothing to search for");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        plain.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.FILTER));
        if (telling.isEmpty()) {
            query.add(anyOf(weak, 1), Occur.MUST);
            return query.build();
        }
        if (least == telling.size()) {
            telling.forEach(t -> query.add(t, Occur.MUST));
        } else {
            query.add(anyOf(telling, least), Occur.MUST);
        }
        weak.forEach(w -> query.add(w, Occur.SHOULD));
        return query.build();
    }

    private static Query anyOf(List<Query> queries, int least) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        queries.forEach(q -> any.add(q, Occur.SHOULD));
        return any.build();
    }

    private Query matching(Word word, ViewSearcher searcher) throws IOException {
        stems.addAll(word.stems());
        Set<String> compounds = stemsOf(Compounds.with(word.surface(), searcher));
        compounds.removeAll(word.stems());
        stems.addAll(compounds);
        return occurs(word, searcher) || !compounds.isEmpty()
                ? anyStem(word.stems(), compounds)
                : misspelt(word, searcher);
    }

    /** A word that occurs nowhere is taken apart, or taken for one that is written nearly so. */
    private Query misspelt(Word word, ViewSearcher searcher) throws IOException {
        List<String> parts = Compounds.parts(word.surface(), searcher);
        if (!parts.isEmpty()) {
            BooleanQuery.Builder both = new BooleanQuery.Builder();
            for (String part : parts) {
                Set<String> alternatives = stemsOf(Set.of(part));
                stems.addAll(alternatives);
                both.add(anyStem(alternatives, 1), Occur.MUST);
            }
            return both.build();
        }
        Set<String> similar = SimilarWords.to(word.surface(), searcher);
        stems.addAll(similar);
        return similar.isEmpty() ? anyStem(word.stems(), 1) : anyStem(similar, SIMILAR_SCORE);
    }

    private static boolean occurs(Word word, ViewSearcher searcher) throws IOException {
        for (Term term : terms(word.stems())) {
            if (searcher.occurs(term)) {
                return true;
            }
        }
        return false;
    }

    private static float weakness(Word word, ViewSearcher searcher) {
        return (float) Math.min(0.5, WEAK_AT_MOST / searcher.rarity(terms(word.stems())));
    }

    private static Set<String> stemsOf(Set<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> TextAnalysis.words(word).forEach(w -> stems.addAll(w.stems())));
        return stems;
    }

    private static List<Term> terms(Set<String> stems) {
        return stems.stream().map(stem -> new Term(Fields.BODY, stem)).toList();
    }

    private static Query anyStem(Set<String> stems, float boost) {
        Query any = anyStem(stems, Set.of());
        return boost == 1 ? any : new BoostQuery(any, boost);
    }

    private static Query anyStem(Set<String> stems, Set<String> compounds) {
        if (stems.size() == 1 && compounds.isEmpty()) {
            return new TermQuery(new Term(Fields.BODY, stems.iterator().next()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.BODY);
        terms(stems).forEach(any::addTerm);
        terms(compounds).forEach(compound -> any.addTerm(compound, COMPOUND));
        return any.build();
    }

    /** As it is written: who puts words in quotation marks means these. */
    private static Query phrase(List<Word> words) {
        return new PhraseQuery(Fields.WORDS, words.stream().map(Word::surface).toArray(String[]::new));
    }
}
