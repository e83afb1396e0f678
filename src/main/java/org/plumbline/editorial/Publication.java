package org.plumbline.editorial;

import java.util.UUID;
import org.plumbline.publication.ChangeKind;

/**
 * A claim that is to be published.
 *
 * @param claimId the claim, null for a new one
 * @param content what it will say
 * @param kind why; {@code PUBLICATION} for a new one
 * @param note change note
 */
public record Publication(UUID claimId, ClaimContent content, ChangeKind kind, String note) {
    public static Publication of(ClaimContent content) {
        return new Publication(null, content, ChangeKind.PUBLICATION, null);
    }
}
