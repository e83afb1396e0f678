package org.plumbline.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the log by position: what followers, feeds and {@code /v1/changes} are made of. */
@ApplicationScoped
public class LogReader {
    private static final String CHANGE = "SELECT position, slug, number, kind, note, published_at FROM revision ";

    private final DataSource database;

    LogReader(DataSource database) {
        this.database = database;
    }

    /** Position of the last revision, 0 for an empty log. */
    public long head() {
        return number("SELECT coalesce(max(position), 0) FROM revision");
    }

    /** When the last revision was published: nothing that is made of the log has changed since. Empty for an empty log. */
    public Optional<Instant> lastPublishedAt() {
        return changes(CHANGE + "ORDER BY position DESC LIMIT 1").stream()
                .map(Change::publishedAt)
                .findFirst();
    }

    /** Position that the log had reached at an instant; 0 where it was empty. */
    public long positionAt(Instant instant) {
        return number(
                "SELECT coalesce((SELECT position FROM revision WHERE published_at <= ? ORDER BY published_at DESC LIMIT 1), 0)",
                OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** Up to {@code limit} revisions after a position with their documents, in order. */
    public List<LogEntry> entriesAfter(long position, int limit) {
        String sql = """
                SELECT r.position, r.claim_id, r.slug, r.number, r.kind, r.note, r.published_at,
                       coalesce((SELECT p.position FROM revision p WHERE p.claim_id = r.claim_id AND p.number = r.number - 1), 0),
                       r.document
                  FROM revision r WHERE r.position > ? ORDER BY r.position LIMIT ?
                """;
        return Sql.run(database, connection -> {
            List<LogEntry> entries = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setLong(1, position);
                query.setInt(2, limit);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        entries.add(entry(row));
                    }
                }
            }
            return withRenderings(entries, connection);
        });
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                ChangeKind.of(row.getString(5)),
                row.getString(6),
                Sql.instant(row, 7),
                row.getLong(8),
                row.getBytes(9),
                Map.of());
    }

    /** Read after the revisions, so that none that was committed in between goes without its other languages. */
    private static List<LogEntry> withRenderings(List<LogEntry> entries, Connection connection) throws SQLException {
        if (entries.isEmpty()) {
            return entries;
        }
        String sql = "SELECT position, language, document FROM rendering WHERE position BETWEEN ? AND ?";
        Map<Long, Map<String, byte[]>> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, entries.get(0).position());
            query.setLong(2, entries.get(entries.size() - 1).position());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), p -> new HashMap<>()).put(row.getString(2), row.getBytes(3));
                }
            }
        }
        return entries.stream()
                .map(e -> e.withRenderings(found.getOrDefault(e.position(), Map.of())))
                .toList();
    }

    /** Up to {@code limit} revisions after a position, without their documents, in order. */
    public List<Change> changesAfter(long position, int limit) {
        return changes(CHANGE + "WHERE position > ? ORDER BY position LIMIT ?", position, limit);
    }

    /** Corrections and retractions before a position, newest first. */
    public List<Change> correctionsBefore(long position, int limit) {
        return changes(
                CHANGE + "WHERE kind IN ('correction', 'retraction') AND position < ? ORDER BY position DESC LIMIT ?",
                position,
                limit);
    }

    public long countCorrections() {
        return number("SELECT count(*) FROM revision WHERE kind IN ('correction', 'retraction')");
    }

    /** All revisions of the claim that has or had this slug, newest first; empty where there is no such claim. */
    public List<Change> history(String slug) {
        return changes(CHANGE + """
                WHERE claim_id = (SELECT claim_id FROM current_claim WHERE slug = ?
                                  UNION ALL SELECT claim_id FROM former_slug WHERE slug = ? LIMIT 1)
                ORDER BY number DESC
                """, slug, slug);
    }

    /** Every slug that the claims published in these positions have or had. Positions have no gaps. */
    List<String> slugsOfClaimsChanged(long after, long upTo) {
        String sql = """
                SELECT DISTINCT slug FROM revision
                 WHERE claim_id IN (SELECT claim_id FROM revision WHERE position > ? AND position <= ?)
                """;
        return Sql.query(database, sql, row -> row.getString(1), after, upTo);
    }

    private long number(String sql, Object... parameters) {
        return Sql.query(database, sql, row -> row.getLong(1), parameters).get(0);
    }

    private List<Change> changes(String sql, Object... parameters) {
        return Sql.query(database, sql, LogReader::change, parameters);
    }

    private static Change change(ResultSet row) throws SQLException {
        String slug = row.getString(2);
        int number = row.getInt(3);
        return new Change(
                row.getLong(1),
                slug,
                number,
                ChangeKind.of(row.getString(4)),
                row.getString(5),
                Sql.instant(row, 6),
                PublishedClaim.hrefOf(slug) + "/revisions/" + number);
    }
}
