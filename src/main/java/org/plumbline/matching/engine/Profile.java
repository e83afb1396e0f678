package org.plumbline.matching.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text reduced to what is compared.
 *
 * @param language the language it was read as
 * @param terms stems in their order, as hashes, without function words
 * @param grams its runs of four letters, as hashes, sorted: what compounds and inflected forms still share
 * @param names stems of words written as names, in their order
 * @param numbers the values it states, in their order
 * @param scope how far its statement reaches
 */
record Profile(Language language, int[] terms, int[] grams, int[] names, double[] numbers, Scope scope) {

    /** The share of terms that both have, between 0 and 1. */
    double likeness(Profile other) {
        Set<Integer> mine = Arrays.stream(terms).boxed().collect(Collectors.toSet());
        Set<Integer> theirs = Arrays.stream(other.terms).boxed().collect(Collectors.toSet());
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return all == 0 ? 0 : 2.0 * mine.size() / all;
    }

    /** How far a statement reaches: over everyone and everything, over some, or not said. */
    enum Scope {
        ALL,
        SOME,
        OPEN
    }
}
