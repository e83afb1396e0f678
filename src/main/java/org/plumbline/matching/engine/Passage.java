package org.plumbline.matching.engine;

import java.util.List;

/**
 * A stretch of an article with the claims found in it.
 *
 * @param start its first UTF-16 code unit in the article
 * @param end the first code unit after it
 * @param text the stretch itself
 * @param matches the claims, surest first
 */
public record Passage(int start, int end, String text, List<Match> matches) {

    /** Takes a copy of the matches. */
    public Passage {
        matches = List.copyOf(matches);
    }

    /**
     * A claim found in the passage.
     *
     * @param claimId the id of the claim
     * @param confidence how likely it is that the passage is about this claim, between 0 and 1
     * @param stance what the passage does with the claim
     * @param wording the wording of the claim that is nearest
     * @param terms the words of the passage that the wording has too
     * @param cues the words that decided the stance
     */
    public record Match(
            String claimId, double confidence, Stance stance, Wording wording, List<String> terms, List<String> cues) {

        /** Takes copies of the lists. */
        public Match {
            terms = List.copyOf(terms);
            cues = List.copyOf(cues);
        }
    }
}
