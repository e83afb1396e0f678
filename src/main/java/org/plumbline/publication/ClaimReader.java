package org.plumbline.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.plumbline.web.StoredDocument;

/** Reads published states by slug, number or instant. Returns what was stored; renders nothing. */
@ApplicationScoped
public class ClaimReader {
    private static final String STATE = """
            SELECT r.claim_id, r.position, r.number, r.slug, r.kind, r.note, r.published_at, r.language, r.etag, r.document,
                   g.language, g.etag, g.document
            """;
    private static final String RENDERINGS = " LEFT JOIN rendering g ON g.position = r.position ";
    private static final String CLAIM_OF_SLUG = """
            (SELECT claim_id FROM current_claim WHERE slug = ? UNION ALL SELECT claim_id FROM former_slug WHERE slug = ? LIMIT 1)
            """;

    private final DataSource database;

    ClaimReader(DataSource database) {
        this.database = database;
    }

    /** The present state under this slug; a retracted claim's state is its retraction. */
    public Optional<ClaimState> current(String slug) {
        return state(
                STATE + "FROM current_claim c JOIN revision r ON r.position = c.position" + RENDERINGS
                        + "WHERE c.slug = ?",
                slug);
    }

    /** Where a former slug leads now. */
    public Optional<String> successor(String formerSlug) {
        return slug(
                "SELECT c.slug FROM former_slug f JOIN current_claim c ON c.claim_id = f.claim_id WHERE f.slug = ?",
                formerSlug);
    }

    /** The present slug of a claim. */
    public Optional<String> slugOf(UUID claim) {
        return slug("SELECT slug FROM current_claim WHERE claim_id = ?", claim);
    }

    private Optional<String> slug(String sql, Object parameter) {
        return Sql.query(database, sql, row -> row.getString(1), parameter).stream()
                .findFirst();
    }

    /** Revision {@code number} of the claim that has or had this slug. */
    public Optional<ClaimState> revision(String slug, int number) {
        return state(
                STATE + "FROM revision r" + RENDERINGS + "WHERE r.claim_id = " + CLAIM_OF_SLUG + " AND r.number = ?",
                slug,
                slug,
                number);
    }

    /** What the claim that has or had this slug said at an instant. */
    public Optional<ClaimState> asOf(String slug, Instant instant) {
        return state(
                STATE + "FROM (SELECT * FROM revision WHERE claim_id = " + CLAIM_OF_SLUG
                        + " AND published_at <= ? ORDER BY number DESC LIMIT 1) r" + RENDERINGS,
                slug,
                slug,
                OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The states at these positions, in the given order; positions that do not exist are left out. */
    public List<ClaimState> at(List<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        String sql = STATE
                + "FROM unnest(?::bigint[]) WITH ORDINALITY AS p (position, n) JOIN revision r ON r.position = p.position"
                + RENDERINGS + "ORDER BY p.n";
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
                return read(query);
            }
        });
    }

    private Optional<ClaimState> state(String sql, Object... parameters) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setObject(i + 1, parameters[i]);
                }
                return read(query).stream().findFirst();
            }
        });
    }

    private static List<ClaimState> read(PreparedStatement query) throws SQLException {
        List<ClaimState> states = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            Map<String, StoredDocument> renderings = new HashMap<>();
            ClaimState state = null;
            while (row.next()) {
                if (state == null || state.position() != row.getLong(2)) {
                    if (state != null) {
                        states.add(withRenderings(state, renderings));
                        renderings.clear();
                    }
                    state = stateOf(row);
                }
                if (row.getString(11) != null) {
                    renderings.put(
                            row.getString(11),
                            new StoredDocument(
                                    row.getBytes(13), row.getString(12), row.getString(11), state.publishedAt()));
                }
            }
            if (state != null) {
                states.add(withRenderings(state, renderings));
            }
        }
        return states;
    }

    private static ClaimState stateOf(ResultSet row) throws SQLException {
        Instant publishedAt = Sql.instant(row, 7);
        return new ClaimState(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                ChangeKind.of(row.getString(5)),
                row.getString(6),
                publishedAt,
                new StoredDocument(row.getBytes(10), row.getString(9), row.getString(8), publishedAt),
                Map.of());
    }

    private static ClaimState withRenderings(ClaimState s, Map<String, StoredDocument> renderings) {
        return renderings.isEmpty()
                ? s
                : new ClaimState(
                        s.claimId(),
                        s.position(),
                        s.revision(),
                        s.slug(),
                        s.kind(),
                        s.note(),
                        s.publishedAt(),
                        s.original(),
                        renderings);
    }
}
