package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.plumbline.publication.Sql;

/** Remembers which claim each corpus file became, and what the file said then. */
@ApplicationScoped
class CorpusRepository {
    private final DataSource database;

    CorpusRepository(DataSource database) {
        this.database = database;
    }

    /**
     * A file that was loaded.
     *
     * @param slug the slug in the file; the claim's own may have been changed since
     * @param digest of what the file said
     */
    record Loaded(String slug, UUID claim, String digest) {}

    Map<String, Loaded> loaded() {
        return Sql.query(
                        database,
                        "SELECT slug, claim_id, digest FROM corpus_claim",
                        row -> new Loaded(row.getString(1), row.getObject(2, UUID.class), row.getString(3)))
                .stream()
                .collect(Collectors.toMap(Loaded::slug, Function.identity()));
    }

    void remember(Collection<Loaded> files) {
        String sql = """
                INSERT INTO corpus_claim (slug, claim_id, digest) VALUES (?, ?, ?)
                ON CONFLICT (slug) DO UPDATE SET claim_id = excluded.claim_id, digest = excluded.digest
                """;
        Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Loaded file : files) {
                    insert.setString(1, file.slug());
                    insert.setObject(2, file.claim());
                    insert.setString(3, file.digest());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }
}
