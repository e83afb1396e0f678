package org.plumbline.publication;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
        return run(database, connection -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(reader.from(row));
                    }
                }
            }
            return found;
        });
    }

    public static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static int update(Connection connection, String sql, Array... arrays) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arrays.length; i++) {
                statement.setArray(i + 1, arrays[i]);
            }
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
