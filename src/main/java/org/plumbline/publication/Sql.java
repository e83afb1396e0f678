package org.plumbline.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Plain JDBC with the checked exception out of the way. Within a transaction it is the transaction's connection. */
public final class Sql {
    private Sql() {}

    /** Something to do with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    public static <T> T run(DataSource database, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Reads one thing out of the present row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** All rows of a query, in its order; parameters are bound as they are. */
    public static <T> List<T> query(DataSource database, String sql, RowReader<T> reader, Object... parameters) {
        return run(database, connection -> query(connection, sql, reader, parameters));
    }

    /**
     * The rows about some of many things; no keys find none and cost no round trip.
     *
     * @param sql compares with its first parameter by {@code = ANY (?)}
     * @param type SQL type of the keys
     * @param more the parameters after the first
     */
    public static <T> List<T> among(
            DataSource database, String sql, String type, Collection<?> keys, RowReader<T> reader, Object... more) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return run(database, connection -> {
            Object[] parameters = new Object[more.length + 1];
            parameters[0] = connection.createArrayOf(type, keys.toArray());
            System.arraycopy(more, 0, parameters, 1, more.length);
            return query(connection, sql, reader, parameters);
        });
    }

    private static <T> List<T> query(Connection connection, String sql, RowReader<T> reader, Object... parameters)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reader.from(row));
                }
            }
        }
        return found;
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    public static Instant instant(ResultSet row, int column) throws SQLException {
        return instant(row.getObject(column, OffsetDateTime.class));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row.getObject(column, OffsetDateTime.class));
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Changes rows and says how many. */
    public static int update(DataSource database, String sql, Object... parameters) {
        return run(database, connection -> update(connection, sql, parameters));
    }

    static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** A failed statement; its cause keeps the SQLSTATE. */
    public static final class SqlFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SqlFailure(SQLException cause) {
            super(cause);
        }

        public SQLException sql() {
            return (SQLException) getCause();
        }
    }
}
