package org.plumbline.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.plumbline.web.StoredDocument;

/** Reads reference data as it was published, now or at an instant. */
@ApplicationScoped
public class ReferenceReader {
    private static final String PRESENT = """
            SELECT c.key, r.etag, r.document, r.recorded_at
              FROM current_reference c JOIN reference_revision r USING (sequence)
             WHERE c.kind = ? AND r.document IS NOT NULL
            """;
    private static final String PAST = """
            SELECT key, etag, document, recorded_at
              FROM (SELECT DISTINCT ON (key) key, etag, document, recorded_at FROM reference_revision
                     WHERE kind = ? AND recorded_at <= ? ORDER BY key, sequence DESC) r
             WHERE document IS NOT NULL
            """;

    private final DataSource database;
    private final ObjectMapper json;

    ReferenceReader(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A document and the key it stands under. */
    public record Keyed(String key, StoredDocument document) {}

    /** @param asOf null for the present */
    public Optional<StoredDocument> find(ReferenceKind kind, String key, Instant asOf) {
        List<Keyed> found = asOf == null
                ? read(PRESENT + " AND c.key = ?", kind.slug(), key)
                : read(PAST + " AND key = ?", kind.slug(), time(asOf), key);
        return found.stream().map(Keyed::document).findFirst();
    }

    /** The present document read back into its type. */
    public <T> Optional<T> find(ReferenceKind kind, String key, Class<T> type) {
        return find(kind, key, (Instant) null).map(document -> parse(document, type));
    }

    /** Documents by key, after a key, in order. */
    public List<Keyed> list(ReferenceKind kind, String after, int limit, Instant asOf) {
        return asOf == null
                ? read(PRESENT + " AND c.key > ? ORDER BY c.key LIMIT ?", kind.slug(), after, limit)
                : read(PAST + " AND key > ? ORDER BY key LIMIT ?", kind.slug(), time(asOf), after, limit);
    }

    public long count(ReferenceKind kind, Instant asOf) {
        String sql = "SELECT count(*) FROM (" + (asOf == null ? PRESENT : PAST) + ") counted";
        Object[] parameters = asOf == null ? new Object[] {kind.slug()} : new Object[] {kind.slug(), time(asOf)};
        return Sql.query(database, sql, row -> row.getLong(1), parameters).get(0);
    }

    public <T> T parse(StoredDocument document, Class<T> type) {
        try {
            return json.readValue(document.body(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Keyed> read(String sql, Object... parameters) {
        return Sql.query(database, sql, ReferenceReader::keyed, parameters);
    }

    private static Keyed keyed(ResultSet row) throws SQLException {
        return new Keyed(
                row.getString(1), new StoredDocument(row.getBytes(3), row.getString(2), null, Sql.instant(row, 4)));
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
