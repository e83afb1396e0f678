package org.plumbline.publication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.web.StoredDocument;

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

    ClaimState state() {
        return new ClaimState(
                claimId,
                stamp.position(),
                stamp.number(),
                slug,
                stamp.kind(),
                stamp.note(),
                stamp.at(),
                new StoredDocument(document, etag, language, stamp.at()),
                renderings.stream()
                        .collect(Collectors.toMap(
                                Rendering::language,
                                r -> new StoredDocument(r.document(), r.etag(), r.language(), stamp.at()))));
    }

    Appended appended() {
        return new Appended(stamp.position(), claimId, slug, stamp.number(), stamp.at(), etag);
    }
}
