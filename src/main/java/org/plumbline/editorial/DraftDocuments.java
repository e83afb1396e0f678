package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.Answers;
import org.plumbline.web.EntityTags;
import org.plumbline.web.StoredDocument;

/** Drafts as editors see them, with their entity tags. */
@ApplicationScoped
class DraftDocuments {
    private final Answers answers;

    DraftDocuments(Answers answers) {
        this.answers = answers;
    }

    static DraftDocument of(Draft draft) {
        return new DraftDocument(
                draft.id(),
                draft.href(),
                draft.state(),
                draft.claimSlug() == null ? null : PublishedClaim.hrefOf(draft.claimSlug()),
                draft.isNewClaim() ? null : draft.baseRevision(),
                draft.createdBy(),
                draft.createdAt(),
                draft.editedBy(),
                draft.editedAt(),
                draft.content());
    }

    StoredDocument stored(Draft draft) {
        return StoredDocument.of(answers.bytes(of(draft)), null, draft.editedAt());
    }

    String etag(Draft draft) {
        return EntityTags.of(answers.bytes(of(draft)));
    }
}
