package org.plumbline.matching.engine;

import java.util.List;
import java.util.Locale;

/**
 * Runs of four letters of the words of a text.
 *
 * <p>"Sociaalkredietsysteem" and "sociale kredietsysteem" share no stem but most of these.
 */
final class LetterGrams {

    private static final int LENGTH = 4;

    private LetterGrams() {}

    /** The distinct runs as sorted hashes; a shorter word counts as one run. */
    static int[] of(List<String> words) {
        var grams = new IntList();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.length() <= LENGTH) {
                grams.add(lower.hashCode());
            }
            for (int i = 0; i + LENGTH <= lower.length() && lower.length() > LENGTH; i++) {
                grams.add(hash(lower, i));
            }
        }
        return grams.sortedDistinct();
    }

    private static int hash(String word, int start) {
        int hash = 0;
        for (int i = start; i < start + LENGTH; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    /** Twice the shared runs against all, between 0 and 1. */
    static float dice(int[] first, int[] second) {
        int shared = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            int order = Integer.compare(first[i], second[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = first.length + second.length;
        return all == 0 ? 0 : 2f * shared / all;
    }
}
