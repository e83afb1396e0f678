package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;

/** Takes in a whole corpus: reference data first, then every claim that says something new. */
@ApplicationScoped
public class CorpusDesk {
    private static final long CORPUS_LOCK = 0x636f72707573L;
    private static final String CHANGE_NOTE = "The corpus file was revised.";

    private final ReferenceDesk references;
    private final ReferenceNames names;
    private final Publishing publishing;
    private final ClaimReader claims;
    private final EntityManager entities;
    private final PublishedContent published;

    CorpusDesk(
            ReferenceDesk references,
            ReferenceNames names,
            Publishing publishing,
            ClaimReader claims,
            EntityManager entities,
            PublishedContent published) {
        this.references = references;
        this.names = names;
        this.publishing = publishing;
        this.claims = claims;
        this.entities = entities;
        this.published = published;
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
     * Publishes the claims that are new or say something else than their present revision.
     *
     * @return how many were published
     */
    @Transactional
    public int publishChanged(List<ClaimContent> contents) {
        ClaimRenderer renderer = new ClaimRenderer(names.of(contents));
        List<Publication> publications = new ArrayList<>();
        for (ClaimContent content : contents) {
            Optional<ClaimState> present = claims.current(content.slug());
            if (present.isEmpty()) {
                publications.add(Publication.of(content));
            } else if (!published.saysTheSame(present.get(), content, renderer)) {
                publications.add(new Publication(present.get().claimId(), content, ChangeKind.UPDATE, CHANGE_NOTE));
            }
        }
        publishing.publish(publications);
        return publications.size();
    }
}
