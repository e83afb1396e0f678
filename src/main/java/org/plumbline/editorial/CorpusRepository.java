package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.plumbline.publication.ColumnBatch;
import org.plumbline.publication.ReferenceKind;
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
        ColumnBatch rows = new ColumnBatch("corpus_claim", "slug text", "claim_id uuid", "digest text");
        files.forEach(f -> rows.add(f.slug(), f.claim(), f.digest()));
        Sql.run(database, connection -> {
            rows.upsert(connection, "slug");
            return null;
        });
    }

    /** What the corpus said of each thing of a kind when it was last loaded, by key. */
    Map<String, String> digests(ReferenceKind kind) {
        return Sql.query(
                        database,
                        "SELECT key, digest FROM corpus_reference WHERE kind = ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        kind.slug())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keys of the things of a kind that are here, wherever they came from. */
    Set<String> present(ReferenceKind kind) {
        String sql = """
                SELECT c.key FROM current_reference c JOIN reference_revision r USING (sequence)
                 WHERE c.kind = ? AND r.document IS NOT NULL
                """;
        return Set.copyOf(Sql.query(database, sql, row -> row.getString(1), kind.slug()));
    }

    void remember(ReferenceKind kind, Map<String, String> digests) {
        ColumnBatch rows = new ColumnBatch("corpus_reference", "kind text", "key text", "digest text");
        digests.forEach((key, digest) -> rows.add(kind.slug(), key, digest));
        Sql.run(database, connection -> {
            rows.upsert(connection, "kind", "key");
            return null;
        });
    }
}
