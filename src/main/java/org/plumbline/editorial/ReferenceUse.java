package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.Sql;

/** What uses a source, subject, topic or publisher. */
@ApplicationScoped
class ReferenceUse {
    /** Enough to see what kind of use it is. */
    private static final int MOST_SHOWN = 100;

    private static final String KEYS = "WITH k AS (SELECT unnest(?::text[]) AS key) ";

    private static final Map<ReferenceKind, String> CLAIMS = Map.of(
            ReferenceKind.SOURCE,
            "SELECT claim_id FROM citation JOIN k ON source = key UNION SELECT claim_id FROM appearance JOIN k ON source = key",
            ReferenceKind.SUBJECT,
            "SELECT id FROM claim JOIN k ON subject = key UNION SELECT claim_id FROM confused_with JOIN k ON subject = key",
            ReferenceKind.TOPIC,
            "SELECT claim_id FROM claim_topic JOIN k ON topic = key",
            ReferenceKind.PUBLISHER,
            "SELECT claim_id FROM verdict JOIN k ON publisher = key");

    private static final Map<ReferenceKind, String> IN_DRAFTS = Map.of(
            ReferenceKind.SOURCE,
            "$ ? (@.citations[*].source == $k || @.appearances[*].source == $k)",
            ReferenceKind.SUBJECT,
            "$ ? (@.subject == $k || @.confusedWith[*].subject == $k)",
            ReferenceKind.TOPIC,
            "$ ? (@.topics[*] == $k)",
            ReferenceKind.PUBLISHER,
            "$ ? (@.verdicts[*].publisher == $k)");

    private final DataSource database;

    ReferenceUse(DataSource database) {
        this.database = database;
    }

    /** Present positions of the claims that show one of these, retracted ones included. */
    List<Long> positions(ReferenceKind kind, Collection<String> keys) {
        String sql =
                "SELECT position FROM current_claim WHERE claim_id IN (" + CLAIMS.get(kind) + ") ORDER BY position";
        return query(sql, Long.class, keys);
    }

    /** Slugs of the subjects whose traits cite one of these sources. */
    List<String> citingSubjects(Collection<String> sources) {
        return query(
                "SELECT DISTINCT subject::text FROM trait_citation JOIN k ON source = key ORDER BY 1",
                String.class,
                sources);
    }

    /** Paths of everything that uses it, drafts included; the first hundred of a kind. */
    List<String> usedBy(ReferenceKind kind, String key) {
        List<String> keys = List.of(key);
        List<String> paths = new ArrayList<>(query(
                "SELECT '/v1/claims/' || slug FROM current_claim WHERE claim_id IN (" + CLAIMS.get(kind)
                        + ") ORDER BY 1 LIMIT " + MOST_SHOWN,
                String.class,
                keys));
        if (kind == ReferenceKind.SOURCE) {
            citingSubjects(keys).forEach(slug -> paths.add(ReferenceKind.SUBJECT.href(slug)));
        }
        if (kind == ReferenceKind.SUBJECT) {
            paths.addAll(query(
                    "SELECT '/v1/subjects/' || slug FROM subject JOIN k ON part_of = key ORDER BY 1",
                    String.class,
                    keys));
        }
        paths.addAll(query(
                "SELECT '/v1/drafts/' || id FROM draft, k WHERE state <> 'published' AND jsonb_path_exists(content, '"
                        + IN_DRAFTS.get(kind) + "', jsonb_build_object('k', key)) ORDER BY 1 LIMIT " + MOST_SHOWN,
                String.class,
                keys));
        return paths;
    }

    private <T> List<T> query(String sql, Class<T> type, Collection<String> keys) {
        return Sql.run(database, connection -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(KEYS + sql)) {
                query.setArray(1, connection.createArrayOf("text", keys.toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getObject(1, type));
                    }
                }
            }
            return found;
        });
    }
}
