package org.plumbline.matching.engine;

import java.util.Arrays;
import java.util.List;

/** A text to find claims for: its profile, with the weight of each term in this index, and its vectors. */
final class QueryText {

    private final Profile profile;
    private final List<String> stems;
    private final int[] terms;
    private final float[] weights;
    private final int[] positions;
    private final float totalWeight;
    private final Vector8 vector;
    private final List<Vector8> sentences;

    QueryText(Profiler.Reading reading, TermStatistics statistics, Vector8 vector, List<Vector8> sentences) {
        profile = reading.profile();
        stems = reading.stems();
        this.vector = vector;
        this.sentences = sentences;
        terms = Arrays.stream(profile.terms()).sorted().distinct().toArray();
        weights = new float[terms.length];
        positions = new int[terms.length];
        float total = 0;
        for (int i = 0; i < terms.length; i++) {
            weights[i] = statistics.idf(terms[i]);
            total += weights[i];
        }
        for (int i = profile.terms().length - 1; i >= 0; i--) {
            positions[indexOf(profile.terms()[i])] = i;
        }
        totalWeight = total;
    }

    Profile profile() {
        return profile;
    }

    /** The distinct stems that tell most, at most so many, in the order of the text. */
    List<String> stems(int most) {
        List<String> distinct = stems.stream().distinct().toList();
        if (distinct.size() <= most) {
            return distinct;
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - most];
        return distinct.stream()
                .filter(stem -> weights[indexOf(stem.hashCode())] >= least)
                .limit(most)
                .toList();
    }

    /** The vector of the whole text, or null where its language is not encoded. */
    Vector8 vector() {
        return vector;
    }

    List<Vector8> sentences() {
        return sentences;
    }

    /** The index of a term among the distinct terms, or a negative number. */
    int indexOf(int term) {
        return Arrays.binarySearch(terms, term);
    }

    int distinctTerms() {
        return terms.length;
    }

    float weight(int index) {
        return weights[index];
    }

    int position(int index) {
        return positions[index];
    }

    float totalWeight() {
        return totalWeight;
    }
}
