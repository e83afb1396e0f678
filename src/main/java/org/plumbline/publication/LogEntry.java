package org.plumbline.publication;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A revision as a follower of the log reads it.
 *
 * @param supersedes position of the claim's previous revision, 0 where this is its first
 * @param document the public document in its original language
 * @param renderings the same document in other languages, by language tag
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
        byte[] document,
        Map<String, byte[]> renderings) {
    public LogEntry {
        renderings = Map.copyOf(renderings);
    }

    LogEntry withRenderings(Map<String, byte[]> others) {
        return new LogEntry(position, claimId, slug, revision, kind, note, publishedAt, supersedes, document, others);
    }
}
