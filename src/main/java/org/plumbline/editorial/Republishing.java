package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;

/**
 * Publishes claims again because something that they show has changed: a source's title, a subject's name, the address of a
 * broader claim. Each gets an update revision in the transaction of the change itself.
 */
@ApplicationScoped
class Republishing {
    /** So many claims are rendered at a time, so that a much-cited source does not fill the memory. */
    private static final int BATCH = 500;

    private final ClaimTables tables;
    private final ClaimReader claims;
    private final PublishedContent published;
    private final Publishing publishing;

    Republishing(ClaimTables tables, ClaimReader claims, PublishedContent published, Publishing publishing) {
        this.tables = tables;
        this.claims = claims;
        this.published = published;
        this.publishing = publishing;
    }

    /** The claims that are cases of the one with this slug, which is new to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    int narrowerOf(String newSlug) {
        return republish(
                tables.narrowerOf(newSlug),
                "The broader claim moved to another address.",
                content -> content.withBroader(newSlug));
    }

    /**
     * @param positions present positions of the claims in the log
     * @param note change note
     * @param change what becomes of their content
     * @return how many got a new revision; retracted ones get none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int republish(Collection<Long> positions, String note, UnaryOperator<ClaimContent> change) {
        List<Long> all = List.copyOf(positions);
        int published = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            published += batch(all.subList(from, Math.min(from + BATCH, all.size())), note, change);
        }
        return published;
    }

    private int batch(List<Long> positions, String note, UnaryOperator<ClaimContent> change) {
        List<Publication> publications = new ArrayList<>();
        for (ClaimState state : claims.at(positions)) {
            if (!state.isRetracted()) {
                publications.add(new Publication(
                        state.claimId(), change.apply(published.of(state)), ChangeKind.UPDATE, note));
            }
        }
        publishing.publish(publications);
        return publications.size();
    }
}
