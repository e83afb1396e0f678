package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
        return Sql.run(database, connection -> {
            Map<String, String> found = new HashMap<>();
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT site, slug::text FROM publisher WHERE site = ANY (?)")) {
                query.setArray(1, connection.createArrayOf("text", sites.toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString(1), row.getString(2));
                    }
                }
            }
            return found;
        });
    }

    /**
     * Those of these keys that exist.
     *
     * @param table a table of this schema, never a text from outside
     */
    Set<String> existing(String table, String column, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        String sql = "SELECT " + column + "::text FROM " + table + " WHERE " + column + " = ANY (?)";
        return Sql.run(database, connection -> {
            Set<String> found = new HashSet<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setArray(1, connection.createArrayOf("text", keys.toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString(1));
                    }
                }
            }
            return found;
        });
    }

    /** Those of these sources whose note is this one. */
    Set<String> sourcesWithNote(String note, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return Sql.run(database, connection -> {
            Set<String> found = new HashSet<>();
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT key::text FROM source WHERE key = ANY (?) AND note = ?")) {
                query.setArray(1, connection.createArrayOf("text", keys.toArray()));
                query.setString(2, note);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString(1));
                    }
                }
            }
            return found;
        });
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
