package org.plumbline.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.publication.PublishedClaim.Stamp;
import org.plumbline.web.EntityTags;

/**
 * The append side of the revision log.
 *
 * <p>Positions are handed out in commit order: whoever appends holds a transaction-level advisory lock until its commit,
 * so that a follower that has read up to position <i>n</i> has missed nothing. Times are strictly increasing with the
 * position, so that an instant names one state of the whole log.
 */
@ApplicationScoped
public class RevisionLog {
    private final RevisionLogRepository repository;
    private final ObjectMapper json;

    RevisionLog(RevisionLogRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /**
     * Waits for whoever is appending and keeps others out until the caller's transaction ends. Whoever writes or locks rows
     * of claims takes this lock first: everybody then takes their locks in the same order and nobody waits in a circle.
     *
     * @return where the log ends, and goes on ending until the caller appends
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LogHead lock() {
        return repository.lockHead();
    }

    /**
     * Appends revisions and moves the current projection, within the caller's transaction.
     *
     * @param locked what {@link #lock} said, with nothing appended since
     * @param revisions in the order in which they get their positions; at most one per claim
     * @return what was appended, in the same order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Appended> append(LogHead locked, List<NewRevision> revisions) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        LogHead head = locked;
        // A publication is a claim's first revision: it has no history to look up.
        Map<UUID, ClaimHistory> earlier = repository.histories(revisions.stream()
                .filter(r -> r.kind() != ChangeKind.PUBLICATION)
                .map(r -> r.document().id())
                .toList());
        List<RevisionRow> rows = new ArrayList<>(revisions.size());
        for (NewRevision revision : revisions) {
            head = head.next();
            rows.add(
                    row(revision, head, earlier.getOrDefault(revision.document().id(), ClaimHistory.NONE)));
        }
        repository.append(rows);
        return rows.stream().map(RevisionRow::appended).toList();
    }

    /**
     * What {@link #append} would publish if it were called now; appends nothing. Number, position and times are those of
     * this moment, everything else is as it would be sent.
     */
    @Transactional
    public ClaimState preview(NewRevision revision) {
        UUID claim = revision.document().id();
        ClaimHistory earlier = repository.histories(List.of(claim)).getOrDefault(claim, ClaimHistory.NONE);
        return row(revision, repository.head().next(), earlier).state();
    }

    private RevisionRow row(NewRevision revision, LogHead at, ClaimHistory earlier) {
        Instant firstAt = earlier.firstPublishedAt() == null ? at.time() : earlier.firstPublishedAt();
        Stamp stamp = new Stamp(
                earlier.revisions() + 1,
                at.position(),
                at.time(),
                firstAt,
                revision.kind(),
                revision.note(),
                earlier.corrections());
        byte[] document = bytes(revision.document().stamped(stamp));
        List<RevisionRow.Rendering> renderings = revision.renderings().stream()
                .map(r -> {
                    byte[] body = bytes(r.stamped(stamp));
                    return new RevisionRow.Rendering(r.language(), EntityTags.of(body), body);
                })
                .toList();
        return new RevisionRow(
                stamp,
                revision.document().id(),
                revision.document().slug(),
                revision.document().language(),
                EntityTags.of(document),
                document,
                renderings);
    }

    private byte[] bytes(PublishedClaim claim) {
        try {
            return json.writeValueAsBytes(claim);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
