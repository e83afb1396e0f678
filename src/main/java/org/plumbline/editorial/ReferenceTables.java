package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.plumbline.publication.ColumnBatch;
import org.plumbline.publication.SourceRecord;
import org.plumbline.publication.SourceType;
import org.plumbline.publication.Sql;

/** Reference data by the set: a thousand claims cite some thousand sources. */
@ApplicationScoped
class ReferenceTables {
    /** What a claim shows of its sources, by their keys. */
    static final String SOURCES = """
            SELECT key::text, title, authors, publisher, url::text, archive_url::text, published_on::text, language::text,
                   type, verified, note
              FROM source WHERE key = ANY (?)""";

    private final DataSource database;

    ReferenceTables(DataSource database) {
        this.database = database;
    }

    /** Slugs of publishers by their sites. */
    Map<String, String> publishersBySite(Collection<String> sites) {
        Map<String, String> found = new HashMap<>();
        Sql.among(
                        database,
                        "SELECT site, slug::text FROM publisher WHERE site = ANY (?)",
                        "text",
                        sites,
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    /**
     * Those of these keys that exist.
     *
     * @param table a table of this schema, never a text from outside
     */
    Set<String> existing(String table, String column, Collection<String> keys) {
        String sql = "SELECT " + column + "::text FROM " + table + " WHERE " + column + " = ANY (?)";
        return Set.copyOf(Sql.among(database, sql, "text", keys, row -> row.getString(1)));
    }

    /** Those of these sources whose note is this one. */
    Set<String> sourcesWithNote(String note, Collection<String> keys) {
        String sql = "SELECT key::text FROM source WHERE key = ANY (?) AND note = ?";
        return Set.copyOf(Sql.among(database, sql, "text", keys, row -> row.getString(1), note));
    }

    /** A row of {@link #SOURCES}. */
    static SourceRecord source(ResultSet row) throws SQLException {
        return new SourceRecord(
                row.getString(2),
                List.of((String[]) row.getArray(3).getArray()),
                row.getString(4),
                Source.uri(row.getString(5)),
                Source.uri(row.getString(6)),
                row.getString(7),
                row.getString(8),
                SourceType.of(row.getString(9)),
                row.getBoolean(10),
                row.getString(11));
    }

    void insert(Collection<SourceContent> sources) {
        ColumnBatch rows = new ColumnBatch(
                "source",
                "key text",
                "title text",
                "authors text[]",
                "publisher text",
                "url text",
                "archive_url text",
                "published_on text",
                "language text",
                "type text",
                "verified boolean",
                "note text");
        for (SourceContent s : sources) {
            rows.add(
                    s.key(),
                    s.title(),
                    s.authors(),
                    s.publisher(),
                    Source.text(s.url()),
                    Source.text(s.archiveUrl()),
                    s.publishedOn(),
                    s.language(),
                    s.type().slug(),
                    s.verified(),
                    s.note());
        }
        Sql.run(database, connection -> {
            rows.insert(connection);
            return null;
        });
    }
}
