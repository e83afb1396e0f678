package org.plumbline.matching.engine;

import java.util.Arrays;

/**
 * What a text and one wording have in common, each term counted by how much it tells.
 *
 * @param shared weight of the terms of the wording that the text has too
 * @param total weight of all terms of the wording
 * @param pairs how many neighbouring terms of the wording are neighbours in the text too
 * @param run length of the longest stretch of terms that both have in the same order
 */
record Overlap(float shared, float total, int pairs, int run) {

    static Overlap of(QueryText text, Profile wording, TermStatistics statistics) {
        float shared = 0;
        float total = 0;
        int pairs = 0;
        int run = 0;
        int longest = 0;
        int previous = -2;
        for (int term : wording.terms()) {
            int index = text.indexOf(term);
            if (index < 0) {
                total += statistics.idf(term);
                previous = -2;
                run = 0;
                continue;
            }
            shared += text.weight(index);
            total += text.weight(index);
            int position = text.position(index);
            boolean follows = position == previous + 1;
            pairs += follows ? 1 : 0;
            run = follows ? run + 1 : 1;
            longest = Math.max(longest, run);
            previous = position;
        }
        return new Overlap(shared, total, pairs, longest);
    }

    /** The share of the wording that the text covers, by weight. */
    float coverage() {
        return total == 0 ? 0 : shared / total;
    }

    /** Shared weight against the weight of both, between 0 and 1. */
    float dice(QueryText text) {
        float both = total + text.totalWeight();
        return both == 0 ? 0 : 2 * shared / both;
    }

    /** How many of the values are also in the other list. */
    static int common(double[] values, double[] others) {
        return (int) Arrays.stream(values)
                .filter(value -> Arrays.stream(others).anyMatch(other -> other == value))
                .count();
    }
}
