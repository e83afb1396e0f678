package org.plumbline.interchange.google;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.plumbline.publication.Sql;

/** Keeps markup pages as Google's clients wrote them. */
@ApplicationScoped
class MarkupPageRepository {
    private static final String ROWS = "SELECT id, version, page, drafts FROM markup_page ";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource database;
    private final ObjectMapper json;

    MarkupPageRepository(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A page and the drafts made of its markups, in their order.
     *
     * @param version counts the writes, from 1
     */
    record Row(UUID id, int version, MarkupPage page, List<UUID> drafts) {
        Row {
            drafts = List.copyOf(drafts);
        }
    }

    Optional<Row> find(UUID id) {
        return read(ROWS + "WHERE id = ?", id).stream().findFirst();
    }

    /** Under a lock that goes with the transaction. */
    Optional<Row> lock(UUID id) {
        return read(ROWS + "WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    Optional<Row> findByUrl(String url) {
        return read(ROWS + "WHERE url = ?", url).stream().findFirst();
    }

    /** Pages of a site by id, after one of them. */
    List<Row> list(String site, UUID after, int skipped, int limit) {
        return read(
                ROWS + "WHERE site = ? AND id > ? ORDER BY id OFFSET ? LIMIT ?",
                site,
                after == null ? BEFORE_ALL : after,
                skipped,
                limit);
    }

    /** @return false where another page has the address */
    boolean insert(Row row, String site) {
        return write(
                "INSERT INTO markup_page (url, site, version, page, drafts, id) VALUES (?, ?, ?, ?::jsonb, ?, ?)"
                        + " ON CONFLICT (url) DO NOTHING",
                row,
                site);
    }

    void update(Row row, String site) {
        write(
                "UPDATE markup_page SET url = ?, site = ?, version = ?, page = ?::jsonb, drafts = ? WHERE id = ?",
                row,
                site);
    }

    void delete(UUID id) {
        Sql.run(database, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM markup_page WHERE id = ?")) {
                delete.setObject(1, id);
                return delete.executeUpdate();
            }
        });
    }

    private boolean write(String sql, Row row, String site) {
        return Sql.run(database, connection -> {
            try (PreparedStatement write = connection.prepareStatement(sql)) {
                write.setString(1, row.page().pageUrl());
                write.setString(2, site);
                write.setInt(3, row.version());
                write.setString(4, text(row.page()));
                write.setArray(5, connection.createArrayOf("uuid", row.drafts().toArray()));
                write.setObject(6, row.id());
                return write.executeUpdate() == 1;
            }
        });
    }

    private List<Row> read(String sql, Object... parameters) {
        return Sql.run(database, connection -> rows(connection, sql, parameters));
    }

    private List<Row> rows(Connection connection, String sql, Object... parameters) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID[] drafts = (UUID[]) row.getArray(4).getArray();
                    found.add(new Row(
                            row.getObject(1, UUID.class), row.getInt(2), page(row.getString(3)), List.of(drafts)));
                }
            }
        }
        return found;
    }

    private String text(MarkupPage page) {
        try {
            return json.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MarkupPage page(String text) {
        try {
            return json.readValue(text, MarkupPage.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
