package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.plumbline.publication.ColumnBatch;
import org.plumbline.publication.Sql;

/** Reference data by the set, for imports. */
@ApplicationScoped
class ReferenceTables {
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
