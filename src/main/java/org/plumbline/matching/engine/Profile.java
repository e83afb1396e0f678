package org.plumbline.matching.engine;

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

    /** How far a statement reaches: over everyone and everything, over some, or not said. */
    enum Scope {
        ALL,
        SOME,
        OPEN
    }
}
