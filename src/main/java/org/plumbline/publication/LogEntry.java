package org.plumbline.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * A revision as a follower of the log reads it.
 *
 * @param supersedes position of the claim's previous revision, 0 where this is its first
 * @param document the public document in its original language
 */
@SuppressWarnings("ArrayRecordComponent")
public record LogEntry(
        long position,
        UUID claimId,
        String slug,
        int revision,
        ChangeKind kind,
        String note,
        Instant publishedAt,
        long supersedes,
        byte[] document) {}
