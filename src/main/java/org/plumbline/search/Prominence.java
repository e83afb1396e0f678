package org.plumbline.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which stems are prominent in a claim, and what a word adds to its score at most where none of its stems is. Several
 * languages may make different stems of one word, and their weights add up when the word is searched; so stems that may be
 * of one word are taken together.
 */
final class Prominence {
    /** Least weight of a stem, with those related to it, that is prominent: more than notes and a summary give. */
    private static final int LEAST = 8;
    /** A compound's weight counts so much where a part of it is searched. */
    static final float COMPOUND = 0.6f;

    /** Letters that related stems share at least. */
    private static final int START = 2;

    private Prominence() {}

    static List<String> among(Map<String, Integer> weights) {
        TreeMap<String, Integer> sorted = new TreeMap<>(weights);
        return sorted.keySet().stream()
                .filter(stem -> sorted.get(stem) >= LEAST || withRelated(stem, sorted) >= LEAST)
                .toList();
    }

    private static int withRelated(String stem, TreeMap<String, Integer> weights) {
        String start = stem.substring(0, Math.min(START, stem.length()));
        int sum = 0;
        for (var other : weights.subMap(start, start + Character.MAX_VALUE).entrySet()) {
            if (related(stem, other.getKey())) {
                sum += other.getValue();
            }
        }
        return sum;
    }

    /** Whether one begins like the other but for its last letter, as stems of one word mostly do. */
    private static boolean related(String stem, String other) {
        int shorter = Math.min(stem.length(), other.length());
        return shorter < START ? stem.equals(other) : stem.regionMatches(0, other, 0, Math.max(START, shorter - 1));
    }

    /** @return the weight that no claim exceeds in which none of a word's stems and compounds is prominent */
    static int elsewhere(Collection<String> stems, Collection<String> compounds) {
        boolean alike = stems.stream().allMatch(a -> stems.stream().allMatch(b -> related(a, b)));
        int groups = alike ? Math.min(1, stems.size()) : stems.size();
        return groups * (LEAST - 1) + (int) Math.ceil(COMPOUND * compounds.size() * (LEAST - 1));
    }
}
