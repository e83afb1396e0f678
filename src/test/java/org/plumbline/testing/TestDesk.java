package org.plumbline.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.PublisherContent;
import org.plumbline.editorial.Publishing;
import org.plumbline.editorial.ReferenceDesk;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.LogWatch;

/** Publishes what a test needs, as an editor's request would: it returns when this node knows. */
@ApplicationScoped
public class TestDesk {
    private final Publishing publishing;
    private final ReferenceDesk references;
    private final LogWatch log;

    TestDesk(Publishing publishing, ReferenceDesk references, LogWatch log) {
        this.publishing = publishing;
        this.references = references;
        this.log = log;
    }

    /** @return the new claim's id */
    public UUID publish(ClaimContent claim) {
        return append(new Publication(null, claim, ChangeKind.PUBLICATION, null));
    }

    public void update(UUID id, ClaimContent claim) {
        append(new Publication(id, claim, ChangeKind.UPDATE, null));
    }

    public void correct(UUID id, ClaimContent claim, String note) {
        append(new Publication(id, claim, ChangeKind.CORRECTION, note));
    }

    public void retract(UUID id, ClaimContent claim, String note) {
        append(new Publication(id, claim, ChangeKind.RETRACTION, note));
    }

    /** A publisher beside the house. */
    public void publisher(String slug, String name, String site) {
        references.putPublishers(List.of(new PublisherContent(slug, name, site, null, false, null, null, null)));
    }

    private UUID append(Publication publication) {
        UUID id = publishing.publish(List.of(publication)).get(0).claimId();
        log.catchUp();
        return id;
    }
}
