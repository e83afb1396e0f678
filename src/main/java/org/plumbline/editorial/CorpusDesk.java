package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.editorial.CorpusRepository.Loaded;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;

/** Takes in a whole corpus: reference data first, then every claim that says something new. */
@ApplicationScoped
public class CorpusDesk {
    private static final long CORPUS_LOCK = 0x636f72707573L;

    private final CorpusReferences references;
    private final Publishing publishing;
    private final ClaimReader claims;
    private final EntityManager entities;
    private final CorpusRepository files;
    private final CorpusDigest digest;

    CorpusDesk(
            CorpusReferences references,
            Publishing publishing,
            ClaimReader claims,
            EntityManager entities,
            CorpusRepository files,
            CorpusDigest digest) {
        this.references = references;
        this.publishing = publishing;
        this.claims = claims;
        this.entities = entities;
        this.files = files;
        this.digest = digest;
    }

    /** Makes others that load a corpus wait until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(" + CORPUS_LOCK + ")")
                .getSingleResult();
    }

    /**
     * Takes in what is new, and what a file says otherwise than when it was last loaded. What editors have changed, renamed,
     * retracted or removed meanwhile stays so until its file changes; a retracted claim in any case.
     *
     * @return how many claims were published
     */
    @Transactional
    public int load(Corpus corpus) {
        Map<String, Loaded> known = files.loaded();
        List<Loaded> seen = new ArrayList<>();
        List<Publication> publications = new ArrayList<>();
        for (CorpusEntry entry : corpus.entries()) {
            String slug = entry.content().slug();
            Loaded before = known.get(slug);
            String now = digest.of(entry.content());
            if (before != null && before.digest().equals(now)) {
                continue;
            }
            Optional<ClaimState> present = claims.current(before == null ? slug : presentSlug(before));
            UUID claim = present.map(ClaimState::claimId).orElseGet(ClaimIds::next);
            seen.add(new Loaded(slug, claim, now));
            if (present.isEmpty()) {
                publications.add(new Publication(claim, linked(entry.content(), known), ChangeKind.PUBLICATION, null));
            } else if (before != null && !present.get().isRetracted()) {
                publications.add(entry.changing(
                        claim,
                        linked(entry.content(), known).withSlug(present.get().slug())));
            }
        }
        references.load(corpus, publications.stream().map(Publication::content).toList());
        publishing.publish(publications);
        files.remember(seen);
        return publications.size();
    }

    /** The claim that this one is a case of may have another slug here than in its file. */
    private ClaimContent linked(ClaimContent content, Map<String, Loaded> known) {
        Loaded broader = content.broader() == null ? null : known.get(content.broader());
        return broader == null ? content : content.withBroader(presentSlug(broader));
    }

    private String presentSlug(Loaded file) {
        return claims.slugOf(file.claim()).orElse(file.slug());
    }
}
