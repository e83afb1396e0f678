package org.plumbline.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows for one table, sent as one statement with an array per column: the same few round trips for one claim as for a
 * thousand.
 */
public final class ColumnBatch {
    private final String table;
    private final String[] names;
    private final String[] types;
    private final List<List<Object>> columns;

    /**
     * @param table the table
     * @param columns "name type" each, for example {@code "claim_id uuid"}
     */
    public ColumnBatch(String table, String... columns) {
        this.table = table;
        this.names = new String[columns.length];
        this.types = new String[columns.length];
        this.columns = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            String[] parts = columns[i].split(" ", 2);
            names[i] = parts[0];
            types[i] = parts[1];
            this.columns.add(new ArrayList<>());
        }
    }

    public void add(Object... row) {
        for (int i = 0; i < row.length; i++) {
            columns.get(i).add(row[i]);
        }
    }

    public boolean isEmpty() {
        return columns.get(0).isEmpty();
    }

    /** Sends the rows; does nothing where there are none. */
    public void insert(Connection connection) throws SQLException {
        send(connection, "");
    }

    /** Sends the rows; one whose {@code key} exists replaces that one. */
    public void upsert(Connection connection, String key) throws SQLException {
        String rest = java.util.Arrays.stream(names)
                .filter(n -> !n.equals(key))
                .map(n -> n + " = excluded." + n)
                .collect(Collectors.joining(", "));
        send(connection, " ON CONFLICT (" + key + ") DO UPDATE SET " + rest);
    }

    private void send(Connection connection, String onConflict) throws SQLException {
        if (isEmpty()) {
            return;
        }
        String arrays = IntStream.range(0, types.length)
                .mapToObj(i -> "?::" + types[i] + "[]")
                .collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT * FROM unnest(" + arrays + ")"
                + onConflict;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < types.length; i++) {
                insert.setArray(i + 1, connection.createArrayOf(types[i], array(i)));
            }
            insert.executeUpdate();
        }
    }

    /** The driver takes bytes only as an array of byte arrays. */
    private Object[] array(int column) {
        List<Object> values = columns.get(column);
        return types[column].equals("bytea") ? values.toArray(byte[][]::new) : values.toArray();
    }
}
