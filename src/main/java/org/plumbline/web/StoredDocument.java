package org.plumbline.web;

import java.time.Instant;

/**
 * A document as it will be sent.
 *
 * @param body the bytes; shared, never to be changed
 * @param etag its entity tag without quotes
 * @param language BCP 47 language of its texts, null where it has none of its own
 * @param lastModified when it became what it is, null where that is not known
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredDocument(byte[] body, String etag, String language, Instant lastModified) {

    public static StoredDocument of(byte[] body, String language, Instant lastModified) {
        return new StoredDocument(body, EntityTags.of(body), language, lastModified);
    }
}
