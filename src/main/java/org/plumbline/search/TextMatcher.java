package org.plumbline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.plumbline.search.TextAnalysis.Word;
import org.plumbline.search.WordMatches.WordMatch;

/** Turns what was typed into a query that ranks. */
final class TextMatcher {
    /** A weak word counts half of what its rarity would say, and never more than this. */
    private static final double WEAK_AT_MOST = 0.6;
    /** Share of the telling words of a long text that must be there. */
    private static final double MOST = 0.6;

    private final PlainQuery plain;
    private final List<WordMatch> words = new ArrayList<>();
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
                WordMatch match = searcher.match(word);
                words.add(match);
                telling.add(match.query());
                stems.addAll(match.stems());
            }
        }
        for (String prefix : plain.prefixes()) {
            telling.add(searcher.matchBeginning(prefix));
        }
        for (Word word : weakWords(searcher)) {
            weak.add(new BoostQuery(WordMatches.anyStem(word.stems()), weakness(word, searcher)));
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
                ? words.stream()
                        .max(Comparator.comparingDouble(w -> searcher.rarity(WordMatches.terms(w.stems()))))
                        .stream()
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

    /** Telling words that no claim has, in order. */
    List<UnknownWord> unknownWords() {
        return words.stream().map(WordMatch::unknown).filter(Objects::nonNull).toList();
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

    private static float weakness(Word word, ViewSearcher searcher) {
        return (float) Math.min(0.5, WEAK_AT_MOST / searcher.rarity(WordMatches.terms(word.stems())));
    }

    /** As it is written: who puts words in quotation marks means these. */
    private static Query phrase(List<Word> words) {
        return new PhraseQuery(Fields.WORDS, words.stream().map(Word::surface).toArray(String[]::new));
    }
}
