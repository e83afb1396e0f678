package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A sentence of an article, or a few neighbouring ones, ready to be compared.
 *
 * @param stretch where it stands
 * @param reading its profile and words
 * @param vectors the vectors of its sentences, none where the language is not encoded
 */
record Part(Stretch stretch, Profiler.Reading reading, List<VectorSource.Encoded> vectors) {

    Language language() {
        return reading.profile().language();
    }

    /** This part and the one after it as one. */
    Part join(Part next) {
        Profile mine = reading.profile();
        Profile other = next.reading.profile();
        var profile = new Profile(
                mine.language(),
                concat(mine.terms(), other.terms()),
                IntStream.of(concat(mine.grams(), other.grams()))
                        .sorted()
                        .distinct()
                        .toArray(),
                concat(mine.names(), other.names()),
                Arrays.stream(new double[][] {mine.numbers(), other.numbers()})
                        .flatMapToDouble(Arrays::stream)
                        .toArray(),
                mine.scope().ordinal() <= other.scope().ordinal() ? mine.scope() : other.scope());
        return new Part(
                new Stretch(stretch.start(), next.stretch.end()),
                new Profiler.Reading(
                        profile,
                        concat(reading.stems(), next.reading.stems()),
                        concat(reading.words(), next.reading.words())),
                concat(vectors, next.vectors));
    }

    QueryText toQuery(TermStatistics statistics) {
        return toQuery(
                statistics, vectors.stream().map(VectorSource.Encoded::vector).toList());
    }

    /** As a text to find claims for, of which some sentences have vectors of their own. */
    QueryText toQuery(TermStatistics statistics, List<Vector8> sentences) {
        return new QueryText(reading, statistics, vector(), sentences);
    }

    /** The vector of the whole, or null where there is none. */
    Vector8 vector() {
        if (vectors.isEmpty()) {
            return null;
        }
        return vectors.size() == 1 ? vectors.get(0).vector() : VectorSource.mean(vectors);
    }

    /** The words that a wording has too, as they are written here. */
    List<String> sharedWith(Profile wording) {
        Set<String> shared = new TreeSet<>();
        for (int i = 0; i < reading.words().size(); i++) {
            int term = reading.profile().terms()[i];
            if (IntStream.of(wording.terms()).anyMatch(other -> other == term)) {
                shared.add(reading.words().get(i));
            }
        }
        return List.copyOf(shared);
    }

    private static int[] concat(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
