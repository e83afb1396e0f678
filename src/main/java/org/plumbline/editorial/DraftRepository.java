package org.plumbline.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.plumbline.publication.Sql;

/** The SQL of drafts. */
@ApplicationScoped
class DraftRepository {
    private static final String SELECT = """
            SELECT d.id, d.claim_id, c.slug, d.state, d.content, d.created_by, d.created_at, d.edited_by, d.edited_at,
                   d.base_revision
              FROM draft d LEFT JOIN current_claim c ON c.claim_id = d.claim_id
            """;
    private static final String FILTER = """
             WHERE (?::text IS NULL OR d.state = ?)
               AND (?::text IS NULL OR d.created_by = ? OR d.edited_by = ?)
               AND (?::text IS NULL OR d.content ->> 'text' ILIKE ? OR d.content ->> 'slug' ILIKE ?)
            """;

    private static final String EVENT = """
            INSERT INTO draft_event (draft_id, number, at, actor, action, note)
            SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM draft_event WHERE draft_id = ?
            """;

    private final DataSource database;
    private final ObjectMapper json;

    DraftRepository(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(Draft draft) {
        change(
                """
                INSERT INTO draft (id, claim_id, state, content, created_by, created_at, edited_by, edited_at, base_revision)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                """,
                draft.id(),
                draft.claimId(),
                draft.state().slug(),
                text(draft.content()),
                draft.createdBy(),
                time(draft.createdAt()),
                draft.editedBy(),
                time(draft.editedAt()),
                draft.baseRevision());
    }

    void update(Draft draft) {
        change(
                """
                UPDATE draft SET claim_id = ?, state = ?, content = ?::jsonb, edited_by = ?, edited_at = ?, version = version + 1
                 WHERE id = ?
                """,
                draft.claimId(),
                draft.state().slug(),
                text(draft.content()),
                draft.editedBy(),
                time(draft.editedAt()),
                draft.id());
    }

    /** A step that leaves the draft's content as it is, and its event, in one round trip. */
    void move(Draft draft, DraftEvent.Action action, String actor, Instant at, String note) {
        change(
                "UPDATE draft SET claim_id = ?, state = ?, version = version + 1 WHERE id = ?; " + EVENT,
                draft.claimId(),
                draft.state().slug(),
                draft.id(),
                draft.id(),
                time(at),
                actor,
                action.slug(),
                note,
                draft.id());
    }

    void delete(UUID id) {
        change("DELETE FROM draft WHERE id = ?", id);
    }

    Optional<Draft> find(UUID id) {
        return read(SELECT + " WHERE d.id = ?", id).stream().findFirst();
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Draft> lock(UUID id) {
        return read(SELECT + " WHERE d.id = ? FOR UPDATE OF d", id).stream().findFirst();
    }

    /** The draft that is open for a claim. */
    Optional<Draft> openFor(UUID claimId) {
        return read(SELECT + " WHERE d.claim_id = ? AND d.state <> 'published'", claimId).stream()
                .findFirst();
    }

    /** All that are not published, locked, for a change that concerns many. */
    List<Draft> lockOpen() {
        return read(SELECT + " WHERE d.state <> 'published' ORDER BY d.id FOR UPDATE OF d");
    }

    /**
     * Which drafts are wanted; what is null is not asked for.
     *
     * @param owner who made it or edited it last
     * @param text part of the claim's sentence or slug
     */
    record Filter(String state, String owner, String text) {
        Object[] parameters() {
            String like = text == null
                    ? null
                    : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            return new Object[] {state, state, owner, owner, owner, like, like, like};
        }
    }

    /** Drafts last edited before one that was, newest first. */
    List<Draft> list(Filter filter, Instant editedBefore, UUID before, int limit) {
        List<Object> parameters = new ArrayList<>(java.util.Arrays.asList(filter.parameters()));
        String sql = SELECT + FILTER;
        if (before != null) {
            sql += " AND (d.edited_at, d.id) < (?, ?)";
            parameters.add(time(editedBefore));
            parameters.add(before);
        }
        parameters.add(limit);
        return read(sql + " ORDER BY d.edited_at DESC, d.id DESC LIMIT ?", parameters.toArray());
    }

    long count(Filter filter) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM draft d" + FILTER)) {
                set(query, filter.parameters());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    void addEvent(UUID draft, DraftEvent.Action action, String actor, Instant at, String note) {
        change(EVENT, draft, time(at), actor, action.slug(), note, draft);
    }

    List<DraftEvent> events(UUID draft) {
        String sql = "SELECT number, at, actor, action, note FROM draft_event WHERE draft_id = ? ORDER BY number";
        return Sql.run(database, connection -> {
            List<DraftEvent> events = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                set(query, draft);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        events.add(new DraftEvent(
                                row.getInt(1),
                                Sql.instant(row, 2),
                                row.getString(3),
                                DraftEvent.Action.valueOf(row.getString(4).toUpperCase(java.util.Locale.ROOT)),
                                row.getString(5)));
                    }
                }
            }
            return events;
        });
    }

    /** Whether a slug leads, or once led, to another claim than this one, or is taken by another open draft. */
    boolean isTaken(String slug, UUID claimId, UUID draftId) {
        String sql = """
                SELECT EXISTS (SELECT 1 FROM claim WHERE slug = ? AND id IS DISTINCT FROM ?)
                    OR EXISTS (SELECT 1 FROM former_slug WHERE slug = ? AND claim_id IS DISTINCT FROM ?)
                    OR EXISTS (SELECT 1 FROM draft WHERE content ->> 'slug' = ? AND id <> ? AND state <> 'published')
                """;
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                set(query, slug, claimId, slug, claimId, slug, draftId);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        });
    }

    private List<Draft> read(String sql, Object... parameters) {
        return Sql.run(database, connection -> {
            List<Draft> drafts = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                set(query, parameters);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        drafts.add(draft(row));
                    }
                }
            }
            return drafts;
        });
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                DraftState.find(row.getString(4)).orElseThrow(),
                content(row.getString(5)),
                row.getString(6),
                Sql.instant(row, 7),
                row.getString(8),
                Sql.instant(row, 9),
                row.getInt(10));
    }

    private void change(String sql, Object... parameters) {
        Sql.run(database, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private String text(ClaimContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClaimContent content(String text) {
        try {
            return json.readValue(text, ClaimContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
