package org.plumbline.matching.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the claims that a text may repeat: by shared words and by nearness of meaning. */
final class CandidateFinder {

    private final ClaimIndex.View index;

    CandidateFinder(ClaimIndex.View index) {
        this.index = index;
    }

    /** Numbers of claims with their context scores, 0 where the context shares nothing worth counting. */
    Map<Integer, Float> find(QueryText text, Breadth breadth) {
        Map<Integer, Float> found = new LinkedHashMap<>();
        Language language = text.profile().language();
        // Where there are no vectors, words are all there is.
        List<String> stems = text.stems(text.vector() == null ? Integer.MAX_VALUE : breadth.stems());
        add(
                found,
                index.words()
                        .search(LexicalIndex.Part.SAID, language, stems, breadth.byWords())
                        .claims());
        if (text.vector() != null) {
            add(found, index.vectors().nearest(text.vector(), breadth.shortlist(), breadth.byMeaning()));
            if (text.sentences().size() > 1) {
                for (Vector8 sentence : text.sentences()) {
                    add(found, index.vectors().nearest(sentence, breadth.shortlist(), breadth.byMeaning() / 4));
                }
            }
        }
        if (breadth.byContext() > 0) {
            var hits = index.words().search(LexicalIndex.Part.CONTEXT, language, stems, breadth.byContext());
            for (int i = 0; i < hits.claims().length; i++) {
                found.put(hits.claims()[i], hits.scores()[i]);
            }
        }
        return found;
    }

    private static void add(Map<Integer, Float> found, int[] claims) {
        for (int claim : claims) {
            found.putIfAbsent(claim, 0f);
        }
    }

    /**
     * How many candidates to collect.
     *
     * @param stems how many words to search with, those that tell most
     * @param byWords by shared words
     * @param byMeaning by vector
     * @param shortlist how many vectors to compare in full
     * @param byContext by the words of explanations and articles
     */
    record Breadth(int stems, int byWords, int byMeaning, int shortlist, int byContext) {
        /** One question, answered as well as possible. */
        static final Breadth QUESTION = new Breadth(Integer.MAX_VALUE, 50, 50, 400, 50);
        /** One of many sentences, most of which repeat nothing. */
        static final Breadth SENTENCE = new Breadth(10, 20, 15, 80, 0);
    }
}
