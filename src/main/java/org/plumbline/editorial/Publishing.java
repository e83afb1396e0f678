package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.publication.Appended;
import org.plumbline.publication.NewRevision;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.RevisionLog;

/** Publishes claims: one transaction for a whole batch, whether it is one claim from an editor or a thousand imported. */
@ApplicationScoped
public class Publishing {
    private final ReferenceNames references;
    private final ClaimTables tables;
    private final RevisionLog log;

    Publishing(ReferenceNames references, ClaimTables tables, RevisionLog log) {
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
        ClaimRenderer renderer = new ClaimRenderer(
                references.of(publications.stream().map(Publication::content).toList()));
        List<ClaimTables.Row> rows = new ArrayList<>(publications.size());
        List<NewRevision> revisions = new ArrayList<>(publications.size());
        for (Publication publication : publications) {
            ClaimContent content = publication.content();
            UUID id = publication.claimId() == null ? ClaimIds.next() : publication.claimId();
            PublishedClaim document = renderer.original(id, content);
            rows.add(new ClaimTables.Row(id, publication.claimId() == null, content, document));
            revisions.add(new NewRevision(
                    publication.kind(), publication.note(), document, renderer.renderings(document, content)));
        }
        tables.write(rows);
        return log.append(revisions);
    }
}
