package org.plumbline.matching.engine;

import java.util.Arrays;

/**
 * In how many claims of a language a term occurs, and hence how much a term tells.
 *
 * <p>A small collection on one subject has seen too little to know which words are common: {@link CommonWords} stands
 * in for {@value #PRIOR} claims on any subject.
 */
final class TermStatistics {

    private static final int PRIOR = 3000;
    /** One claim in so many says it. */
    private static final int COMMONPLACE = 4;

    private final CommonWords common;
    private int[] keys = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int used;
    private int claims;
    private long terms;
    /** Weights of counted terms by slot, computed when asked for; null after a change. Racing readers write the same values. */
    private volatile float[] weights;

    TermStatistics(CommonWords common) {
        this.common = common;
    }

    /** Counts a claim in, given its terms; {@code sign} is -1 to count it out. */
    void count(int[] claimTerms, int sign) {
        weights = null;
        claims += sign;
        terms += (long) sign * claimTerms.length;
        int[] sorted = claimTerms.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                add(sorted[i], sign);
            }
        }
    }

    float idf(int term) {
        int slot = slot(term);
        if (keys[slot] != term) {
            return weigh(term, slot);
        }
        float[] known = weights;
        if (known == null) {
            known = new float[keys.length];
            weights = known;
        }
        // no weight is 0: the logarithm is of more than 1
        if (known[slot] == 0) {
            known[slot] = weigh(term, slot);
        }
        return known[slot];
    }

    private float weigh(int term, int slot) {
        double documents = claims + (double) PRIOR;
        double frequency = counts[slot] + PRIOR * common.share(term);
        return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }

    /** Whether so many of these claims speak of it that it sets none apart: what the whole collection is about. */
    boolean isCommonplace(int term) {
        int slot = slot(term);
        return keys[slot] == term && counts[slot] * COMMONPLACE > claims;
    }

    float averageLength() {
        return claims == 0 ? 1 : Math.max(1, (float) terms / claims);
    }

    private void add(int term, int sign) {
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(term);
        if (counts[slot] == 0 && keys[slot] != term) {
            keys[slot] = term;
            used++;
        }
        counts[slot] += sign;
    }

    /** Where the term is, or the free place where it would go; a free place has the key 0. */
    private int slot(int term) {
        int mask = keys.length - 1;
        int slot = (term * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != term && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                add(oldKeys[i], oldCounts[i]);
            }
        }
    }
}
