package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.ColumnBatch;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.publication.Sql;

/**
 * The published state of claims as relations: what foreign keys and constraints guard, and what answers "who uses this?".
 * Written by the set, not through entities, so that a batch of a thousand costs the round trips of one.
 */
@ApplicationScoped
class ClaimTables {
    /** Children before parents. */
    private static final List<String> CHILDREN = List.of(
            "note_citation",
            "verdict_citation",
            "nuance_note",
            "verdict",
            "citation",
            "claim_topic",
            "confused_with",
            "appearance",
            "claimant",
            "wording");

    private final DataSource database;

    ClaimTables(DataSource database) {
        this.database = database;
    }

    /** A claim's content with its identity and rendered document. */
    record Row(UUID id, boolean isNew, ClaimContent content, PublishedClaim document) {}

    /** Identity of the claim that has this slug now. */
    Optional<UUID> idOf(String slug) {
        return first("SELECT id FROM claim WHERE slug = ?", UUID.class, slug);
    }

    /** Nobody else publishes the claim until this transaction ends; its present slug. */
    Optional<String> lock(UUID id) {
        return first("SELECT slug::text FROM claim WHERE id = ? FOR NO KEY UPDATE", String.class, id);
    }

    /** Whether a slug leads or once led to another claim than this one. */
    boolean isTaken(String slug, UUID claim) {
        return first("""
                SELECT 1 FROM claim WHERE slug = ? AND id <> ?
                UNION ALL SELECT 1 FROM former_slug WHERE slug = ? AND claim_id <> ? LIMIT 1
                """, Integer.class, slug, claim, slug, claim).isPresent();
    }

    /** Present positions of the claims that are cases of this one. */
    List<Long> narrowerOf(String slug) {
        return all(
                "SELECT c.position FROM claim k JOIN current_claim c ON c.claim_id = k.id WHERE k.broader = ? ORDER BY 1",
                Long.class,
                slug);
    }

    private <T> Optional<T> first(String sql, Class<T> type, Object... parameters) {
        return all(sql, type, parameters).stream().findFirst();
    }

    private <T> List<T> all(String sql, Class<T> type, Object... parameters) {
        return Sql.run(database, connection -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getObject(1, type));
                    }
                }
            }
            return found;
        });
    }

    /** Makes the tables say what these rows say. */
    void write(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Sql.run(database, connection -> {
            clear(connection, rows.stream().filter(r -> !r.isNew()).map(Row::id).toArray(UUID[]::new));
            List<ColumnBatch> batches = new ArrayList<>(List.of(claims(rows)));
            batches.addAll(words(rows));
            batches.addAll(evidence(rows));
            ColumnBatch.insert(connection, batches);
            return null;
        });
    }

    private static void clear(Connection connection, UUID[] claims) throws SQLException {
        if (claims.length == 0) {
            return;
        }
        String all = CHILDREN.stream()
                .map(table -> "DELETE FROM " + table + " WHERE claim_id = ANY (?)")
                .collect(Collectors.joining("; "));
        try (PreparedStatement delete = connection.prepareStatement(all)) {
            for (int i = 1; i <= CHILDREN.size(); i++) {
                delete.setArray(i, connection.createArrayOf("uuid", claims));
            }
            delete.execute();
        }
    }

    private static ColumnBatch claims(List<Row> rows) {
        ColumnBatch claims = new ColumnBatch(
                "claim",
                "id uuid",
                "slug text",
                "language text",
                "text text",
                "subject text",
                "broader text",
                "rating text",
                "text_key uuid");
        for (Row row : rows) {
            ClaimContent c = row.content();
            claims.add(
                    row.id(),
                    c.slug(),
                    c.language(),
                    c.text(),
                    c.subject(),
                    c.broader(),
                    row.document().rating() == null
                            ? null
                            : row.document().rating().slug(),
                    TextKeys.of(c.language(), c.text()));
        }
        return claims.replacing("id");
    }

    private static List<ColumnBatch> words(List<Row> rows) {
        ColumnBatch wordings =
                new ColumnBatch("wording", "claim_id uuid", "ordinal int2", "language text", "text text");
        ColumnBatch claimants = new ColumnBatch("claimant", "claim_id uuid", "ordinal int2", "name text", "url text");
        ColumnBatch appearances = new ColumnBatch(
                "appearance",
                "claim_id uuid",
                "ordinal int2",
                "source text",
                "publisher text",
                "title text",
                "url text",
                "published_on text");
        ColumnBatch mixUps =
                new ColumnBatch("confused_with", "claim_id uuid", "ordinal int2", "subject text", "why text");
        ColumnBatch topics = new ColumnBatch("claim_topic", "claim_id uuid", "ordinal int2", "topic text");
        for (Row row : rows) {
            ClaimContent c = row.content();
            each(c.wordings(), (i, w) -> wordings.add(row.id(), i, w.language(), w.text()));
            each(c.claimants(), (i, p) -> claimants.add(row.id(), i, p.name(), Source.text(p.url())));
            each(
                    c.appearances(),
                    (i, a) -> appearances.add(
                            row.id(), i, a.source(), a.publisher(), a.title(), Source.text(a.url()), a.publishedOn()));
            each(c.confusedWith(), (i, m) -> mixUps.add(row.id(), i, m.subject(), m.why()));
            each(c.topics(), (i, t) -> topics.add(row.id(), i, t));
        }
        return List.of(wordings, claimants, appearances, mixUps, topics);
    }

    private static List<ColumnBatch> evidence(List<Row> rows) {
        ColumnBatch citations = new ColumnBatch(
                "citation",
                "claim_id uuid",
                "ordinal int2",
                "source text",
                "stance text",
                "locator text",
                "accessed_on date");
        ColumnBatch verdicts = new ColumnBatch(
                "verdict",
                "claim_id uuid",
                "ordinal int2",
                "publisher text",
                "rating text",
                "label text",
                "summary text",
                "explanation text",
                "reviewed_on date",
                "as_of date",
                "url text",
                "title text");
        ColumnBatch verdictCitations =
                new ColumnBatch("verdict_citation", "claim_id uuid", "verdict int2", "source text");
        ColumnBatch notes = new ColumnBatch("nuance_note", "claim_id uuid", "ordinal int2", "kind text", "text text");
        ColumnBatch noteCitations = new ColumnBatch("note_citation", "claim_id uuid", "note int2", "source text");
        for (Row row : rows) {
            UUID id = row.id();
            ClaimContent c = row.content();
            each(c.citations(), (i, x) -> addCitation(citations, id, i, x));
            each(row.document().verdicts(), (i, v) -> addVerdict(verdicts, id, i, v));
            each(c.verdicts(), (i, v) -> addAll(verdictCitations, id, i, v));
            each(c.notes(), (i, n) -> addNote(notes, noteCitations, id, i, n));
        }
        return List.of(citations, verdicts, verdictCitations, notes, noteCitations);
    }

    private static void addCitation(ColumnBatch citations, UUID id, short i, CitationContent x) {
        citations.add(id, i, x.source(), x.stance().slug(), x.locator(), x.accessedOn());
    }

    private static void addVerdict(ColumnBatch verdicts, UUID id, short i, Verdict v) {
        verdicts.add(
                id,
                i,
                v.publisher().slug(),
                v.rating() == null ? null : v.rating().slug(),
                v.label(),
                v.summary(),
                v.explanation(),
                v.reviewedOn(),
                v.asOf(),
                Source.text(v.url()),
                v.title());
    }

    private static void addAll(ColumnBatch verdictCitations, UUID id, short i, VerdictContent v) {
        v.citations().forEach(key -> verdictCitations.add(id, i, key));
    }

    private static void addNote(ColumnBatch notes, ColumnBatch noteCitations, UUID id, short i, NoteContent n) {
        notes.add(id, i, n.kind().slug(), n.text());
        n.citations().forEach(key -> noteCitations.add(id, i, key));
    }

    private static <T> void each(List<T> list, Numbered<T> action) {
        for (short i = 0; i < list.size(); i++) {
            action.accept(i, list.get(i));
        }
    }

    private interface Numbered<T> {
        void accept(short ordinal, T item);
    }
}
