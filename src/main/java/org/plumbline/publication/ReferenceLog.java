package org.plumbline.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.plumbline.web.EntityTags;

/** Appends what reference data says to its history, on the clock of the revision log. */
@ApplicationScoped
public class ReferenceLog {
    private final RevisionLogRepository log;
    private final DataSource database;
    private final ObjectMapper json;

    ReferenceLog(RevisionLogRepository log, DataSource database, ObjectMapper json) {
        this.log = log;
        this.database = database;
        this.json = json;
    }

    /**
     * Records documents within the caller's transaction. One that says what it said before is left out.
     *
     * @param documents by key; a null document records that the thing was removed
     * @return the keys of those that say something new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> append(ReferenceKind kind, Map<String, ?> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        LogHead head = log.lockHead().next();
        Map<String, byte[]> changed = changed(kind, documents);
        OffsetDateTime at = OffsetDateTime.ofInstant(head.time(), ZoneOffset.UTC);
        return Sql.run(database, connection -> {
            long sequence = lastSequence(connection);
            ColumnBatch rows = new ColumnBatch(
                    "reference_revision",
                    "sequence bigint",
                    "kind text",
                    "key text",
                    "recorded_at timestamptz",
                    "etag text",
                    "document bytea");
            for (Map.Entry<String, byte[]> entry : changed.entrySet()) {
                byte[] document = entry.getValue();
                rows.add(
                        ++sequence,
                        kind.slug(),
                        entry.getKey(),
                        at,
                        document == null ? null : EntityTags.of(document),
                        document);
            }
            rows.insert(connection);
            moveCurrent(connection, kind, changed.keySet().toArray(String[]::new));
            return changed.keySet();
        });
    }

    private Map<String, byte[]> changed(ReferenceKind kind, Map<String, ?> documents) {
        Map<String, String> present = presentTags(kind, documents.keySet().toArray(String[]::new));
        Map<String, byte[]> changed = new LinkedHashMap<>();
        documents.forEach((key, document) -> {
            byte[] bytes = document == null ? null : bytes(document);
            String tag = bytes == null ? null : EntityTags.of(bytes);
            if (!present.containsKey(key) ? bytes != null : !java.util.Objects.equals(present.get(key), tag)) {
                changed.put(key, bytes);
            }
        });
        return changed;
    }

    private Map<String, String> presentTags(ReferenceKind kind, String[] keys) {
        String sql = """
                SELECT c.key, r.etag FROM current_reference c JOIN reference_revision r USING (sequence)
                 WHERE c.kind = ? AND c.key = ANY (?)
                """;
        return Sql.run(database, connection -> {
            Map<String, String> tags = new LinkedHashMap<>();
            try (var query = connection.prepareStatement(sql)) {
                query.setString(1, kind.slug());
                query.setArray(2, connection.createArrayOf("text", keys));
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        tags.put(row.getString(1), row.getString(2));
                    }
                }
            }
            return tags;
        });
    }

    private static long lastSequence(java.sql.Connection connection) throws java.sql.SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT coalesce(max(sequence), 0) FROM reference_revision")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void moveCurrent(java.sql.Connection connection, ReferenceKind kind, String[] keys)
            throws java.sql.SQLException {
        String sql = """
                INSERT INTO current_reference (kind, key, sequence)
                SELECT kind, key, max(sequence) FROM reference_revision WHERE kind = ? AND key = ANY (?) GROUP BY kind, key
                ON CONFLICT (kind, key) DO UPDATE SET sequence = excluded.sequence
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, kind.slug());
            statement.setArray(2, connection.createArrayOf("text", keys));
            statement.executeUpdate();
        }
    }

    private byte[] bytes(Object document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
