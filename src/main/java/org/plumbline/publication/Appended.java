package org.plumbline.publication;

import java.time.Instant;
import java.util.UUID;

/** A revision that the log has taken in; it counts once the transaction commits. */
public record Appended(long position, UUID claimId, String slug, int revision, Instant publishedAt, String etag) {}
