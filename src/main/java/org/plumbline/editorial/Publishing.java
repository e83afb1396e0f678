package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.publication.Appended;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.LogHead;
import org.plumbline.publication.NewRevision;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.RevisionLog;

/** Publishes claims: one transaction for a whole batch, whether it is one claim from an editor or a thousand imported. */
@ApplicationScoped
public class Publishing {
    private final ReferenceNames references;
    private final ClaimTables tables;
    private final RevisionLog log;
    private final ReferenceLock lock;

    Publishing(ReferenceNames references, ClaimTables tables, RevisionLog log, ReferenceLock lock) {
        this.lock = lock;
        this.references = references;
        this.tables = tables;
        this.log = log;
    }

    /**
     * Publishes all of these or none. What they refer to must exist.
     *
     * @return what the log appended, in the same order; it counts once the transaction commits
     */
    @Transactional
    public List<Appended> publish(List<Publication> publications) {
        lock.share();
        return publish(
                publications,
                references.of(publications.stream().map(Publication::content).toList()));
    }

    /**
     * Takes the locks that publishing needs, in their one order: reference data, then the log; rows of claims come after
     * both. For callers that lock rows of claims before they publish. From here on nobody else can publish.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin() {
        lock.share();
        log.lock();
    }

    /** The same with what the claims refer to, read under the {@link ReferenceLock}. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Appended> publish(List<Publication> publications, ReferenceNames.Known known) {
        Rendered rendered = render(publications, known);
        return append(log.lock(), rendered);
    }

    /** Claims as rows and documents: all of publishing that needs no lock of the log. */
    record Rendered(List<ClaimTables.Row> rows, List<NewRevision> revisions) {}

    Rendered render(List<Publication> publications, ReferenceNames.Known known) {
        ClaimRenderer renderer = new ClaimRenderer(known);
        List<ClaimTables.Row> rows = new ArrayList<>(publications.size());
        List<NewRevision> revisions = new ArrayList<>(publications.size());
        for (Publication publication : publications) {
            ClaimContent content = publication.content();
            UUID id = publication.claimId() == null ? ClaimIds.next() : publication.claimId();
            PublishedClaim document = renderer.original(id, content);
            rows.add(new ClaimTables.Row(id, publication.isNew(), content, document));
            revisions.add(new NewRevision(
                    publication.kind(), publication.note(), document, renderer.renderings(document, content)));
        }
        return new Rendered(rows, revisions);
    }

    /** @param head what {@link RevisionLog#lock} said, in this transaction and with nothing appended since */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Appended> append(LogHead head, Rendered rendered) {
        tables.write(rendered.rows());
        return log.append(head, rendered.revisions());
    }

    /** What publishing this would put before readers, were it done now. Publishes nothing. */
    @Transactional
    public ClaimState preview(Publication publication) {
        ClaimRenderer renderer = new ClaimRenderer(references.of(List.of(publication.content())));
        PublishedClaim document = renderer.original(publication.claimId(), publication.content());
        return log.preview(new NewRevision(
                publication.kind(),
                publication.note(),
                document,
                renderer.renderings(document, publication.content())));
    }
}
