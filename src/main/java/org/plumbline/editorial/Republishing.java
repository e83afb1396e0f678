package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.ReferenceKind;

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
    private final ReferenceNames names;
    private final ReferenceUse use;

    Republishing(
            ClaimTables tables,
            ClaimReader claims,
            PublishedContent published,
            Publishing publishing,
            ReferenceNames names,
            ReferenceUse use) {
        this.names = names;
        this.use = use;
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

    /** The claims that show one of these sources, subjects or publishers, where they now read otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    int showing(ReferenceKind kind, Collection<String> keys) {
        return keys.isEmpty()
                ? 0
                : republish(
                        use.positions(kind, keys),
                        "What is said of a " + kind.slug() + " was brought up to date.",
                        content -> content);
    }

    /**
     * @param positions present positions of the claims in the log
     * @param note change note
     * @param change what becomes of their content
     * @return how many got a new revision: those that read otherwise now. Retracted ones stay retracted; only their tables
     *     follow
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int republish(Collection<Long> positions, String note, UnaryOperator<ClaimContent> change) {
        List<Long> all = List.copyOf(positions);
        int published = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            published += batch(claims.at(all.subList(from, Math.min(from + BATCH, all.size()))), note, change);
        }
        return published;
    }

    private int batch(List<ClaimState> states, String note, UnaryOperator<ClaimContent> change) {
        Map<ClaimState, ClaimContent> contents = new LinkedHashMap<>();
        states.forEach(state -> contents.put(state, change.apply(published.of(state))));
        ReferenceNames.Known known = names.of(contents.values());
        ClaimRenderer renderer = new ClaimRenderer(known);
        List<Publication> publications = new ArrayList<>();
        List<ClaimTables.Row> silent = new ArrayList<>();
        contents.forEach((state, content) -> {
            if (state.isRetracted()) {
                silent.add(new ClaimTables.Row(
                        state.claimId(), false, content, renderer.original(state.claimId(), content)));
            } else if (!published.saysTheSame(state, content, renderer)) {
                publications.add(new Publication(state.claimId(), content, ChangeKind.UPDATE, note));
            }
        });
        tables.write(silent);
        publishing.publish(publications, known);
        return publications.size();
    }
}
