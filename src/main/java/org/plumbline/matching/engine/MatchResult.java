package org.plumbline.matching.engine;

import java.util.List;

/**
 * What was found in an article.
 *
 * @param passages in the order of the article
 * @param notes what was not looked at and why, for people
 */
public record MatchResult(List<Passage> passages, List<String> notes) {

    /** Takes copies of the lists. */
    public MatchResult {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }
}
