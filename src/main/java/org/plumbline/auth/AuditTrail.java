package org.plumbline.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** The append-only record of who did what. The database refuses to change or delete an entry. */
@ApplicationScoped
public class AuditTrail {
    private static final int MAX_DETAIL = 2000;

    private final EntityManager entities;
    private final DataSource database;

    AuditTrail(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Records within the caller's transaction: an act that is rolled back leaves no entry, and one that is committed always
     * does.
     *
     * @param actor name of the {@link Caller}
     * @param action what was done, as {@code thing.verb}
     * @param object path of what it was done to
     * @param detail a remark, may be null; never a text of a draft and never a key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String actor, String action, String object, String detail) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO audit_entry (actor, action, object, detail) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, actor);
            insert.setString(2, action);
            insert.setString(3, object);
            insert.setString(4, cut(detail));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the act could not be recorded", e);
        }
    }

    /**
     * Which entries are wanted; what is null is not asked for.
     *
     * @param object a path, or the beginning of one when it ends with a slash
     */
    record Filter(String actor, String action, String object, Instant since, Instant until) {}

    /** Entries before a number, newest first. */
    List<AuditEntry> before(long number, int limit, Filter filter) {
        String sql = """
                SELECT number, at, actor, action, object, detail FROM audit_entry
                 WHERE number < :before
                   AND (CAST(:actor AS text) IS NULL OR actor = :actor)
                   AND (CAST(:action AS text) IS NULL OR action = :action)
                   AND (CAST(:object AS text) IS NULL OR object = :object
                        OR (right(:object, 1) = '/' AND starts_with(object, :object)))
                   AND (CAST(:since AS timestamptz) IS NULL OR at >= CAST(:since AS timestamptz))
                   AND (CAST(:until AS timestamptz) IS NULL OR at <= CAST(:until AS timestamptz))
                 ORDER BY number DESC LIMIT :most
                """;
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("before", number)
                .setParameter("actor", filter.actor())
                .setParameter("action", filter.action())
                .setParameter("object", filter.object())
                .setParameter("since", text(filter.since()))
                .setParameter("until", text(filter.until()))
                .setParameter("most", limit)
                .getResultStream()
                .map(row -> entry((Tuple) row))
                .toList();
    }

    private static AuditEntry entry(Tuple row) {
        return new AuditEntry(
                row.get(0, Long.class),
                row.get(1, Instant.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class));
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static String cut(String detail) {
        return detail == null || detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL);
    }
}
