package org.plumbline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Words of the index that a misspelt one was probably meant to be. */
final class SimilarWords {
    private static final int AT_MOST = 6;
    private static final int ONE_ERROR_FROM = 5;
    private static final int TWO_ERRORS_FROM = 8;

    private SimilarWords() {}

    private record Candidate(String word, float likeness, int count) {}

    /** The most similar words of the view: nearest first, then most frequent. */
    static Set<String> to(String word, ViewSearcher searcher) throws IOException {
        int letters = word.codePointCount(0, word.length());
        if (letters < ONE_ERROR_FROM) {
            return Set.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (var entry :
                likenesses(word, letters < TWO_ERRORS_FROM ? 1 : 2, searcher).entrySet()) {
            Term term = new Term(Fields.WORDS, entry.getKey());
            if (searcher.occurs(term)) {
                candidates.add(new Candidate(entry.getKey(), entry.getValue(), searcher.count(term)));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::likeness)
                .thenComparing(Candidate::count)
                .reversed()
                .thenComparing(Candidate::word));
        return candidates.stream()
                .limit(AT_MOST)
                .map(Candidate::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Float> likenesses(String word, int errors, ViewSearcher searcher) throws IOException {
        Map<String, Float> found = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Fields.WORDS);
            if (terms == null) {
                continue;
            }
            FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, new Term(Fields.WORDS, word), errors, 1, true);
            BoostAttribute likeness = similar.attributes().addAttribute(BoostAttribute.class);
            while (similar.next() != null) {
                found.merge(similar.term().utf8ToString(), likeness.getBoost(), Math::max);
            }
        }
        return found;
    }
}
