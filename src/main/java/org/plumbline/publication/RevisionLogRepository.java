package org.plumbline.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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
import org.plumbline.publication.PublishedClaim.Correction;

/** The SQL of the append side. */
@ApplicationScoped
class RevisionLogRepository {
    static final String CHANNEL = "plumbline_log";
    /** Any constant will do, as long as nothing else in this database uses it. */
    private static final long LOG_LOCK = 0x706c756d626c6eL;

    /** SQLSTATE of a lock that was waited for too long. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;

    RevisionLogRepository(DataSource database) {
        this.database = database;
    }

    private static final String HEAD = """
            SELECT coalesce((SELECT max(position) FROM revision), 0),
                   greatest(clock_timestamp(),
                            (SELECT published_at FROM revision ORDER BY position DESC LIMIT 1),
                            (SELECT recorded_at FROM reference_revision ORDER BY sequence DESC LIMIT 1))
            """;

    /**
     * Waits for whoever is appending, then reads where the log ends. The lock goes with the transaction. Two statements, so
     * that the second sees what was committed while the first waited, in one round trip.
     */
    LogHead lockHead() {
        return Sql.run(database, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + LOG_LOCK + "); " + HEAD);
                statement.getMoreResults();
                return headIn(statement.getResultSet());
            }
        });
    }

    /**
     * Waits until nobody appends, then reads where the log ends: whatever is appended later gets a later time. The lock is
     * shared, and gone when this returns.
     *
     * @return empty where somebody appended all the time
     */
    Optional<LogHead> settledHead(Duration patience) {
        String sql = "SELECT set_config('lock_timeout', '" + patience.toMillis() + "', true);"
                + " SELECT pg_advisory_xact_lock_shared(" + LOG_LOCK + "); " + HEAD;
        try {
            return Sql.run(database, connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                    statement.getMoreResults();
                    statement.getMoreResults();
                    return Optional.of(headIn(statement.getResultSet()));
                }
            });
        } catch (Sql.SqlFailure e) {
            if (LOCK_NOT_AVAILABLE.equals(e.sql().getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Where the log ends and what time it is there. */
    LogHead head() {
        return Sql.run(database, connection -> {
            try (Statement statement = connection.createStatement()) {
                return headIn(statement.executeQuery(HEAD));
            }
        });
    }

    private static LogHead headIn(ResultSet row) throws SQLException {
        row.next();
        return new LogHead(row.getLong(1), Sql.instant(row, 2));
    }

    Map<UUID, ClaimHistory> histories(List<UUID> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        String sql = """
                SELECT claim_id, number, kind, note, published_at
                  FROM revision WHERE claim_id = ANY (?) ORDER BY claim_id, number
                """;
        return Sql.run(database, connection -> {
            Map<UUID, ClaimHistory> found = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setArray(1, connection.createArrayOf("uuid", claims.toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.merge(row.getObject(1, UUID.class), historyOf(row), RevisionLogRepository::joined);
                    }
                }
            }
            return found;
        });
    }

    private static ClaimHistory historyOf(ResultSet row) throws SQLException {
        ChangeKind kind = ChangeKind.of(row.getString(3));
        Instant at = Sql.instant(row, 5);
        boolean open = kind == ChangeKind.CORRECTION || kind == ChangeKind.RETRACTION;
        return new ClaimHistory(
                row.getInt(2),
                at,
                open ? List.of(new Correction(row.getInt(2), at, kind, row.getString(4))) : List.of());
    }

    private static ClaimHistory joined(ClaimHistory older, ClaimHistory newer) {
        List<Correction> corrections = new ArrayList<>(newer.corrections());
        corrections.addAll(older.corrections());
        return new ClaimHistory(newer.revisions(), older.firstPublishedAt(), corrections);
    }

    /**
     * Stores the rows, moves the current projection and tells every node the position once the transaction commits. A
     * claim has one current row; where its slug changed, the old one becomes a former slug. While this runs nobody else can
     * publish, so that first publications, which have nothing to remember, take one round trip.
     */
    void append(List<RevisionRow> rows) {
        boolean allNew = rows.stream().allMatch(r -> r.stamp().number() == 1);
        List<ColumnBatch> batches = new ArrayList<>(entries(rows));
        Sql.run(database, connection -> {
            if (!allNew) {
                ColumnBatch.insert(connection, batches);
                batches.clear();
                rememberSlugs(connection, rows);
            }
            batches.add(current(rows));
            long reached = rows.get(rows.size() - 1).stamp().position();
            ColumnBatch.insert(connection, batches, "NOTIFY " + CHANNEL + ", '" + reached + "'");
            return null;
        });
    }

    private static List<ColumnBatch> entries(List<RevisionRow> rows) {
        ColumnBatch revisions = new ColumnBatch(
                "revision",
                "position bigint",
                "claim_id uuid",
                "number integer",
                "slug text",
                "language text",
                "kind text",
                "note text",
                "published_at timestamptz",
                "etag text",
                "document bytea");
        ColumnBatch renderings =
                new ColumnBatch("rendering", "position bigint", "language text", "etag text", "document bytea");
        for (RevisionRow row : rows) {
            PublishedClaim.Stamp stamp = row.stamp();
            revisions.add(
                    stamp.position(),
                    row.claimId(),
                    stamp.number(),
                    row.slug(),
                    row.language(),
                    stamp.kind().slug(),
                    stamp.note(),
                    OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC),
                    row.etag(),
                    row.document());
            for (RevisionRow.Rendering rendering : row.renderings()) {
                renderings.add(stamp.position(), rendering.language(), rendering.etag(), rendering.document());
            }
        }
        return List.of(revisions, renderings);
    }

    private static ColumnBatch current(List<RevisionRow> rows) {
        ColumnBatch current = new ColumnBatch("current_claim", "claim_id uuid", "slug text", "position bigint");
        rows.forEach(row -> current.add(row.claimId(), row.slug(), row.stamp().position()));
        return current.replacing("claim_id");
    }

    private static void rememberSlugs(Connection connection, List<RevisionRow> rows) throws SQLException {
        String remember = """
                INSERT INTO former_slug (slug, claim_id)
                SELECT c.slug, c.claim_id FROM current_claim c
                  JOIN unnest(?::uuid[], ?::text[]) AS n (claim_id, slug) ON n.claim_id = c.claim_id AND n.slug <> c.slug
                ON CONFLICT (slug) DO NOTHING
                """;
        String reclaim = "DELETE FROM former_slug f USING unnest(?::uuid[], ?::text[]) AS n (claim_id, slug)"
                + " WHERE f.slug = n.slug AND f.claim_id = n.claim_id";
        Array claims = connection.createArrayOf(
                "uuid", rows.stream().map(RevisionRow::claimId).toArray());
        Array slugs = connection.createArrayOf(
                "text", rows.stream().map(RevisionRow::slug).toArray());
        Sql.update(connection, remember, claims, slugs);
        Sql.update(connection, reclaim, claims, slugs);
    }
}
