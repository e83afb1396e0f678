package org.plumbline.matching.engine;

import java.util.Optional;
import java.util.Set;

/**
 * What to look for in an article.
 *
 * @param language the language to presume where a sentence does not show its own
 * @param minConfidence matches less sure than this are left out
 * @param stances only these are reported
 * @param limit the largest number of matches, the surest of all
 */
public record MatchOptions(Optional<Language> language, double minConfidence, Set<Stance> stances, int limit) {

    /** The confidence that separates a repeated claim from a look-alike, tuned on texts that repeat none. */
    public static final double DEFAULT_CONFIDENCE = 0.5;

    /** Takes a copy of the stances. */
    public MatchOptions {
        stances = Set.copyOf(stances);
    }

    /** Every stance at the default confidence. */
    public static MatchOptions defaults() {
        return new MatchOptions(Optional.empty(), DEFAULT_CONFIDENCE, Set.of(Stance.values()), 200);
    }
}
