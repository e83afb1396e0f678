package org.plumbline.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.editorial.CorpusRepository.Loaded;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.web.EntityTags;

/** Takes in a whole corpus: reference data first, then every claim that says something new. */
@ApplicationScoped
public class CorpusDesk {
    private static final long CORPUS_LOCK = 0x636f72707573L;

    private final ReferenceDesk references;
    private final Publishing publishing;
    private final ClaimReader claims;
    private final EntityManager entities;
    private final CorpusRepository files;
    private final ObjectMapper json;

    CorpusDesk(
            ReferenceDesk references,
            Publishing publishing,
            ClaimReader claims,
            EntityManager entities,
            CorpusRepository files,
            ObjectMapper json) {
        this.references = references;
        this.publishing = publishing;
        this.claims = claims;
        this.entities = entities;
        this.files = files;
        this.json = json;
    }

    /** Makes others that load a corpus wait until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(" + CORPUS_LOCK + ")")
                .getSingleResult();
    }

    @Transactional
    public void putReferences(
            Collection<PublisherContent> publishers,
            Collection<TopicContent> topics,
            Collection<SourceContent> sources,
            Collection<SubjectContent> subjects) {
        references.putPublishers(publishers);
        references.putTopics(topics);
        references.putSources(sources);
        references.putSubjects(subjects);
    }

    /**
     * Publishes the claims that are new, and those whose file says something else than when it was last loaded. What
     * editors have changed, renamed or retracted meanwhile stays so until its file changes; a retracted claim in any case.
     *
     * @return how many were published
     */
    @Transactional
    public int publishChanged(List<CorpusEntry> entries) {
        Map<String, Loaded> known = files.loaded();
        List<Loaded> seen = new ArrayList<>();
        List<Publication> publications = new ArrayList<>();
        for (CorpusEntry entry : entries) {
            String slug = entry.content().slug();
            Loaded before = known.get(slug);
            String digest = digest(entry.content());
            if (before != null && before.digest().equals(digest)) {
                continue;
            }
            Optional<ClaimState> present = claims.current(
                    before == null ? slug : claims.slugOf(before.claim()).orElse(slug));
            UUID claim = present.map(ClaimState::claimId).orElseGet(ClaimIds::next);
            seen.add(new Loaded(slug, claim, digest));
            if (present.isEmpty()) {
                publications.add(new Publication(claim, entry.content(), ChangeKind.PUBLICATION, null));
            } else if (before != null && !present.get().isRetracted()) {
                publications.add(entry.changing(claim, present.get().slug()));
            }
        }
        publishing.publish(publications);
        files.remember(seen);
        return publications.size();
    }

    /** Of what the file means, so that its layout and comments do not count. */
    private String digest(ClaimContent content) {
        try {
            return EntityTags.of(
                    json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a claim's content is always JSON", e);
        }
    }
}
