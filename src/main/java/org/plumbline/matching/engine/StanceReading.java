package org.plumbline.matching.engine;

import java.util.List;

/**
 * The stance of a passage and the words that decided it.
 *
 * @param stance what the passage does with the claim
 * @param cues the deciding words as they stand in the text, in reading order; empty for a plain statement
 */
public record StanceReading(Stance stance, List<String> cues) {
    public StanceReading {
        cues = List.copyOf(cues);
    }
}
