package org.plumbline.editorial;

import java.util.UUID;
import org.plumbline.publication.ChangeKind;

/**
 * A claim that is to be published.
 *
 * @param claimId the claim; for a new one null, or the identity it is to get
 * @param content what it will say
 * @param kind why; {@code PUBLICATION} for a new one and only for that
 * @param note change note
 */
public record Publication(UUID claimId, ClaimContent content, ChangeKind kind, String note) {
    boolean isNew() {
        return kind == ChangeKind.PUBLICATION;
    }

    public static Publication of(ClaimContent content) {
        return new Publication(null, content, ChangeKind.PUBLICATION, null);
    }
}
