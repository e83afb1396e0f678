package org.plumbline.matching.engine;

import java.util.List;

/**
 * A claim that a text may repeat.
 *
 * @param claimId the id of the claim
 * @param wording the wording that is nearest to the text
 * @param confidence how likely it is that the text is about this claim, between 0 and 1
 * @param terms the words of the text that the wording has too
 */
public record Ranked(String claimId, Wording wording, double confidence, List<String> terms) {

    /** Takes a copy of the terms. */
    public Ranked {
        terms = List.copyOf(terms);
    }
}
