package org.plumbline.search;

import java.util.List;

/** Ranks claims by how likely a sentence is about them. The matching side implements it; search knows only this. */
public interface SimilarClaims {

    /**
     * Log positions of the present revisions that a sentence may be about, surest first.
     *
     * @param limit how many at most
     */
    List<Long> ranked(String sentence, int limit);
}
