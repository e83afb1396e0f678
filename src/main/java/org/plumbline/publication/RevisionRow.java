package org.plumbline.publication;

import java.util.List;
import java.util.UUID;

/** A revision on its way into the table. */
@SuppressWarnings("ArrayRecordComponent")
record RevisionRow(
        PublishedClaim.Stamp stamp,
        UUID claimId,
        String slug,
        String language,
        String etag,
        byte[] document,
        List<Rendering> renderings) {

    record Rendering(String language, String etag, byte[] document) {}

    Appended appended() {
        return new Appended(stamp.position(), claimId, slug, stamp.number(), stamp.at(), etag);
    }
}
