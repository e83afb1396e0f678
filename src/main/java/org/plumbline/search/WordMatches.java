package org.plumbline.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.plumbline.search.TextAnalysis.Word;

/**
 * What a telling word of a query stands for in a view: its stems, compounds with it, or, where it occurs nowhere, what was
 * probably meant. Few words make up most queries, and each takes dozens of look-ups in the index, so that the answers are
 * kept; they depend on the view and the word alone.
 */
final class WordMatches {
    private static final int KEPT = 20_000;
    /** What a word counts that is only similar to the one typed. */
    private static final float SIMILAR_SCORE = 0.6f;

    /** What a compound counts in which a word is the first or the last part. */
    private static final float COMPOUND = 0.6f;

    private final Cache<Key, WordMatch> matches =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final Cache<BeginningKey, Query> beginnings =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(Word word, long position) {}

    private record BeginningKey(String prefix, long position) {}

    /**
     * @param query what finds and ranks the word
     * @param stems that it looks for, those of similar words included
     * @param unknown what is searched instead of a word that no claim has, null for one that some have
     */
    record WordMatch(Query query, Set<String> stems, UnknownWord unknown) {
        WordMatch {
            stems = Set.copyOf(stems);
        }
    }

    WordMatch of(Word word, ViewSearcher searcher) throws IOException {
        Key key = new Key(word, searcher.position());
        WordMatch known = matches.getIfPresent(key);
        if (known == null) {
            known = find(word, searcher);
            matches.put(key, known);
        }
        return known;
    }

    Query ofBeginning(String prefix, ViewSearcher searcher) throws IOException {
        BeginningKey key = new BeginningKey(prefix, searcher.position());
        Query known = beginnings.getIfPresent(key);
        if (known == null) {
            known = Beginnings.match(prefix, searcher);
            beginnings.put(key, known);
        }
        return known;
    }

    void clear() {
        matches.invalidateAll();
        beginnings.invalidateAll();
    }

    private static WordMatch find(Word word, ViewSearcher searcher) throws IOException {
        Set<String> occurring = occurring(word.stems(), searcher);
        Set<String> compounds = stemsOf(Compounds.with(word.surface(), searcher));
        compounds.removeAll(word.stems());
        if (occurring.isEmpty() && compounds.isEmpty()) {
            return misspelt(word, searcher);
        }
        Set<String> all = new TreeSet<>(word.stems());
        all.addAll(compounds);
        return new WordMatch(anyStem(occurring, occurring(compounds, searcher)), all, null);
    }

    /** A word that occurs nowhere is taken apart, or taken for one that is written nearly so. */
    private static WordMatch misspelt(Word word, ViewSearcher searcher) throws IOException {
        Set<String> all = new TreeSet<>(word.stems());
        List<String> parts = Compounds.parts(word.surface(), searcher);
        if (!parts.isEmpty()) {
            BooleanQuery.Builder both = new BooleanQuery.Builder();
            for (String part : parts) {
                Set<String> alternatives = stemsOf(Set.of(part));
                all.addAll(alternatives);
                both.add(anyStem(alternatives, Set.of()), Occur.MUST);
            }
            return new WordMatch(both.build(), all, new UnknownWord(word.surface(), parts));
        }
        Set<String> similar = SimilarWords.to(word.surface(), searcher);
        Set<String> stems = stemsOf(similar);
        all.addAll(stems);
        Query query = stems.isEmpty() ? anyStem(word.stems()) : new BoostQuery(anyStem(stems), SIMILAR_SCORE);
        return new WordMatch(query, all, new UnknownWord(word.surface(), List.copyOf(similar)));
    }

    /** Stems that no revision of the view has would only be looked up in vain, again and again. */
    private static Set<String> occurring(Set<String> stems, ViewSearcher searcher) throws IOException {
        Set<String> occurring = new TreeSet<>();
        for (String stem : stems) {
            if (searcher.occurs(new Term(Fields.BODY, stem))) {
                occurring.add(stem);
            }
        }
        return occurring;
    }

    static Set<String> stemsOf(Set<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> TextAnalysis.words(word).forEach(w -> stems.addAll(w.stems())));
        return stems;
    }

    static List<Term> terms(Collection<String> stems) {
        return stems.stream().map(stem -> new Term(Fields.BODY, stem)).toList();
    }

    static Query anyStem(Set<String> stems) {
        return anyStem(stems, Set.of());
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
}
