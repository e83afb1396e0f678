package org.plumbline.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.plumbline.search.SimilarClaims;

/** "Have we checked this?" for one sentence, ranked like the passages of an article. */
@ApplicationScoped
class SimilarByMatching implements SimilarClaims {
    private final KnownClaims known;

    SimilarByMatching(KnownClaims known) {
        this.known = known;
    }

    @Override
    public List<Long> ranked(String sentence, int limit) {
        return known.matcher().rank(sentence, Optional.empty(), limit).stream()
                .flatMap(ranked -> known.positionOf(ranked.claimId()).stream())
                .toList();
    }
}
