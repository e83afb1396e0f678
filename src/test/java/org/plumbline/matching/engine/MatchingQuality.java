package org.plumbline.matching.engine;

import java.io.IOException;

/** Prints all figures on matching: {@code ./mvnw verify -Pquality}. */
public final class MatchingQuality {

    private MatchingQuality() {}

    /** Ranking on public collections, then the passages about social credit. */
    public static void main(String[] arguments) throws IOException {
        RankingQuality.main(arguments);
        DomainQuality.main(arguments);
    }
}
