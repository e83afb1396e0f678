package org.plumbline.interchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.plumbline.interchange.imports.ImportJob.Counts;
import org.plumbline.interchange.imports.ImportJob.Progress;
import org.plumbline.publication.Sql;

/** The SQL of jobs and their reports. */
@ApplicationScoped
class ImportJobRepository {
    private static final String JOB = """
            SELECT id, state, format, dry_run, language, file, bytes, bytes_read, records, accepted, repaired, refused, added,
                   updated, unchanged, unmapped, created_by, created_at, started_at, finished_at, worked, failure
              FROM import_job
            """;

    private final DataSource database;
    private final Clock clock;

    ImportJobRepository(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void insert(UUID id, ImportFormat format, boolean dryRun, String language, Spool.Spooled file, String by) {
        update("""
                INSERT INTO import_job (id, state, format, dry_run, language, file, bytes, created_by, created_at)
                VALUES (?, 'queued', ?, ?, ?, ?, ?, ?, ?)
                """, id, format.slug(), dryRun, language, file.name(), file.bytes(), by, now());
    }

    Optional<ImportJob> find(UUID id) {
        return jobs(JOB + "WHERE id = ?", id).stream().findFirst();
    }

    /** Jobs older than the one with this id, or the newest; newest first. */
    List<ImportJob> list(String after, int limit) {
        return after.isEmpty()
                ? jobs(JOB + "ORDER BY created_at DESC, id DESC LIMIT ?", limit)
                : jobs(
                        JOB + "WHERE (created_at, id) < (SELECT created_at, id FROM import_job WHERE id = ?)"
                                + " ORDER BY created_at DESC, id DESC LIMIT ?",
                        UUID.fromString(after),
                        limit);
    }

    long count() {
        return Sql.query(database, "SELECT count(*) FROM import_job", row -> row.getLong(1))
                .get(0);
    }

    List<ImportJob> unfinished() {
        return jobs(JOB + "WHERE state IN ('queued', 'running') ORDER BY created_at, id");
    }

    /**
     * Makes the job the transaction's own.
     *
     * @param worked how far the caller believes it has come
     * @return whether it is still to be gone on with from there
     */
    boolean lock(UUID id, long worked) {
        return !jobs(JOB + "WHERE id = ? AND worked = ? AND state IN ('queued', 'running') FOR UPDATE", id, worked)
                .isEmpty();
    }

    void start(UUID id) {
        update(
                "UPDATE import_job SET state = 'running', started_at = coalesce(started_at, ?) WHERE id = ? AND state = 'queued'",
                now(),
                id);
    }

    void advance(UUID id, Counts c, long bytesRead, long worked) {
        update(
                """
                UPDATE import_job SET records = records + ?, accepted = accepted + ?, repaired = repaired + ?,
                       refused = refused + ?, added = added + ?, updated = updated + ?, unchanged = unchanged + ?,
                       unmapped = unmapped + ?, bytes_read = ?, worked = ?
                 WHERE id = ?
                """,
                c.records(),
                c.accepted(),
                c.repaired(),
                c.refused(),
                c.added(),
                c.updated(),
                c.unchanged(),
                c.unmapped(),
                bytesRead,
                worked,
                id);
    }

    /** @return whether it was not over already */
    boolean end(UUID id, ImportState state, String failure) {
        return update(
                        "UPDATE import_job SET state = ?, finished_at = ?, failure = ? WHERE id = ? AND state IN ('queued', 'running')",
                        state.slug(),
                        now(),
                        failure,
                        id)
                > 0;
    }

    void addReport(UUID id, long firstRecord, String lines) {
        update("INSERT INTO import_report (job_id, first_record, lines) VALUES (?, ?, ?)", id, firstRecord, lines);
    }

    /** Writes the report's lines, a batch in memory at a time. */
    void writeReport(UUID id, OutputStream out) {
        Long after = -1L;
        while (after != null) {
            long from = after;
            after = Sql.run(database, connection -> {
                try (PreparedStatement query = connection.prepareStatement(
                        "SELECT first_record, lines FROM import_report WHERE job_id = ? AND first_record > ? ORDER BY 1 LIMIT 1")) {
                    query.setObject(1, id);
                    query.setLong(2, from);
                    try (ResultSet row = query.executeQuery()) {
                        if (!row.next()) {
                            return null;
                        }
                        write(out, row.getString(2));
                        return row.getLong(1);
                    }
                }
            });
        }
    }

    private static void write(OutputStream out, String lines) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int update(String sql, Object... parameters) {
        return Sql.update(database, sql, parameters);
    }

    private List<ImportJob> jobs(String sql, Object... parameters) {
        return Sql.query(database, sql, this::job, parameters);
    }

    private ImportJob job(ResultSet row) throws SQLException {
        return ImportJob.of(
                row.getObject("id", UUID.class),
                ImportState.of(row.getString("state")),
                ImportFormat.of(row.getString("format")),
                row.getBoolean("dry_run"),
                row.getString("language"),
                new Counts(
                        row.getLong("records"),
                        row.getLong("accepted"),
                        row.getLong("repaired"),
                        row.getLong("refused"),
                        row.getLong("added"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("unmapped")),
                new Progress(
                        row.getString("file"), row.getLong("bytes"), row.getLong("bytes_read"), row.getLong("worked")),
                row.getString("created_by"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"),
                row.getString("failure"),
                clock.instant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
