package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.plumbline.publication.ColumnBatch;
import org.plumbline.publication.Sql;

/** The SQL of importing: look-ups and notes for a whole batch at once. */
@ApplicationScoped
class ImportTables {
    private final DataSource database;

    ImportTables(DataSource database) {
        this.database = database;
    }

    /**
     * A review that was taken: part of a page of a publisher.
     *
     * @param review the review's URL, or another name for it
     * @param part number among the page's reviews, from 0
     * @param textKey of the claim's text as the review has it
     * @param job that took it last
     */
    record Review(String publisher, String review, int part, UUID textKey, UUID claim, UUID job) {}

    /** Where a claim stands now. */
    record Place(UUID claim, String slug, long position) {}

    List<Review> reviews(Collection<String> reviews) {
        return list(
                "SELECT publisher, review, part, text_key, claim_id, job_id FROM imported_review WHERE review = ANY (?) ORDER BY part",
                "text",
                reviews,
                row -> new Review(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getObject(6, UUID.class)));
    }

    void remember(Collection<Review> reviews) {
        ColumnBatch rows = new ColumnBatch(
                "imported_review",
                "publisher text",
                "review text",
                "part integer",
                "text_key uuid",
                "claim_id uuid",
                "job_id uuid");
        reviews.forEach(r -> rows.add(r.publisher(), r.review(), r.part(), r.textKey(), r.claim(), r.job()));
        Sql.run(database, connection -> {
            rows.upsert(connection, "publisher", "review", "part");
            return null;
        });
    }

    /** A claim and the slug of the claim that it is to be a case of. */
    record Link(UUID claim, String broader) {}

    void defer(UUID job, Collection<Link> links) {
        ColumnBatch rows = new ColumnBatch("import_link", "job_id uuid", "claim_id uuid", "broader text");
        links.forEach(l -> rows.add(job, l.claim(), l.broader()));
        Sql.run(database, connection -> {
            rows.upsert(connection, "job_id", "claim_id");
            return null;
        });
    }

    /** Takes up to so many of the links that were put off. */
    List<Link> takeLinks(UUID job, int most) {
        return list(
                "DELETE FROM import_link WHERE ctid = ANY (ARRAY (SELECT ctid FROM import_link WHERE job_id = ANY (?) LIMIT "
                        + most + ")) RETURNING claim_id, broader::text",
                "uuid",
                List.of(job),
                row -> new Link(row.getObject(1, UUID.class), row.getString(2)));
    }

    /** The oldest claim by the key of its text. */
    Map<UUID, UUID> byText(Collection<UUID> keys) {
        Map<UUID, UUID> found = new HashMap<>();
        list(
                        "SELECT text_key, id FROM claim WHERE text_key = ANY (?) ORDER BY id",
                        "uuid",
                        keys,
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .forEach(e -> found.putIfAbsent(e.getKey(), e.getValue()));
        return found;
    }

    Map<String, UUID> bySlug(Collection<String> slugs) {
        Map<String, UUID> found = new HashMap<>();
        list(
                        "SELECT slug::text, id FROM claim WHERE slug = ANY (?)",
                        "text",
                        slugs,
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    /** Where these claims stand; nobody else publishes them until the transaction ends. */
    List<Place> lock(Collection<UUID> claims) {
        return list(
                """
                SELECT k.id, k.slug::text, c.position FROM claim k JOIN current_claim c ON c.claim_id = k.id
                 WHERE k.id = ANY (?) ORDER BY k.id FOR NO KEY UPDATE OF k
                """, "uuid", claims, row -> new Place(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)));
    }

    /** Those of these slugs that lead or led somewhere. */
    Set<String> takenSlugs(Collection<String> slugs) {
        Set<String> taken = new HashSet<>(list(
                "SELECT slug::text FROM former_slug WHERE slug = ANY (?)", "text", slugs, row -> row.getString(1)));
        taken.addAll(bySlug(slugs).keySet());
        return taken;
    }

    private <T> List<T> list(String sql, String type, Collection<?> keys, Sql.RowReader<T> reader) {
        return Sql.among(database, sql, type, keys, reader);
    }
}
