package org.plumbline.matching.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How common a word is in ordinary writing, before a single claim has been seen.
 *
 * <p>The vocabulary of the embedding model lists its words from the commonest to the rarest, which together with Zipf's
 * law is a frequency table that needs no further data.
 */
final class CommonWords {

    /** A word of rank r makes up a tenth of a text divided by r; a claim has about fifteen words. */
    private static final double SHARE_OF_FIRST = 1.5;

    private static final double SHARE_OF_UNKNOWN = SHARE_OF_FIRST / 30_000;

    private final Map<Integer, Integer> ranks;

    private CommonWords(Map<Integer, Integer> ranks) {
        this.ranks = ranks;
    }

    static CommonWords english() {
        Map<Integer, Integer> ranks = new HashMap<>();
        try (var in = CommonWords.class.getResourceAsStream(WordPieceTokenizer.VOCABULARY);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int rank = 0;
            for (String word = reader.readLine(); word != null; word = reader.readLine()) {
                if (word.length() > 1 && Character.isLetterOrDigit(word.charAt(0))) {
                    rank++;
                    for (int term : Profiler.profile(word, Language.EN).terms()) {
                        ranks.putIfAbsent(term, rank);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary cannot be read", e);
        }
        return new CommonWords(ranks);
    }

    /** Nothing is known about any word. */
    static CommonWords none() {
        return new CommonWords(Map.of());
    }

    /** The share of claims in which the term is expected. */
    double share(int term) {
        Integer rank = ranks.get(term);
        return rank == null ? SHARE_OF_UNKNOWN : Math.min(0.5, SHARE_OF_FIRST / rank);
    }
}
