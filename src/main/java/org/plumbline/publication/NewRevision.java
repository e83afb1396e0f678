package org.plumbline.publication;

import java.util.List;

/**
 * A state of a claim that is to be published.
 *
 * @param kind why
 * @param note change note; required for a correction or retraction
 * @param document the public document in its original language, not yet stamped
 * @param renderings the same document in other languages
 */
public record NewRevision(ChangeKind kind, String note, PublishedClaim document, List<PublishedClaim> renderings) {
    public NewRevision {
        renderings = List.copyOf(renderings);
    }
}
