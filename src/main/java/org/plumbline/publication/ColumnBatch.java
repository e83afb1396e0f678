package org.plumbline.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows for one table, sent as one statement with an array per column: the same few round trips for one claim as for a
 * thousand.
 */
public final class ColumnBatch {
    /** Unit separator: no text that readers see has it. */
    private static final String SEPARATOR = "\u001f";

    private final String table;
    private final String[] names;
    private final String[] types;
    private final List<List<Object>> columns;
    private String onConflict = "";

    /**
     * @param table the table
     * @param columns "name type" each, for example {@code "claim_id uuid"}; the values of a {@code text[]} are lists
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

    /** A row whose {@code key} exists replaces that one, where otherwise it would be refused. */
    public ColumnBatch replacing(String... key) {
        List<String> keys = List.of(key);
        String rest = Arrays.stream(names)
                .filter(n -> !keys.contains(n))
                .map(n -> n + " = excluded." + n)
                .collect(Collectors.joining(", "));
        onConflict = " ON CONFLICT (" + String.join(", ", keys) + ") DO UPDATE SET " + rest;
        return this;
    }

    /** Sends the rows; does nothing where there are none. */
    public void insert(Connection connection) throws SQLException {
        insert(connection, List.of(this));
    }

    /** Sends the rows; one whose {@code key} exists replaces that one. */
    public void upsert(Connection connection, String... key) throws SQLException {
        replacing(key).insert(connection);
    }

    /** Sends the rows of several tables, in this order, in one round trip; does nothing where there are none. */
    public static void insert(Connection connection, List<ColumnBatch> batches) throws SQLException {
        insert(connection, batches, "");
    }

    /** The same with another statement behind them, which has no parameters. */
    static void insert(Connection connection, List<ColumnBatch> batches, String finish) throws SQLException {
        List<ColumnBatch> filled = batches.stream().filter(b -> !b.isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        String sql = filled.stream().map(ColumnBatch::sql).collect(Collectors.joining("; ", "", "; " + finish));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int next = 1;
            for (ColumnBatch batch : filled) {
                next = batch.bind(insert, connection, next);
            }
            insert.execute();
        }
    }

    private String sql() {
        String arrays = IntStream.range(0, types.length)
                .mapToObj(i -> "?::" + sent(i) + "[]")
                .collect(Collectors.joining(", "));
        String values = IntStream.range(0, types.length)
                .mapToObj(i -> isList(i) ? "string_to_array(v" + i + ", '" + SEPARATOR + "')" : "v" + i)
                .collect(Collectors.joining(", "));
        String aliases = IntStream.range(0, types.length).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT " + values + " FROM unnest("
                + arrays + ") AS sent (" + aliases + ")" + onConflict;
    }

    private int bind(PreparedStatement insert, Connection connection, int first) throws SQLException {
        for (int i = 0; i < types.length; i++) {
            insert.setArray(first + i, connection.createArrayOf(sent(i), array(i)));
        }
        return first + types.length;
    }

    private boolean isList(int column) {
        return types[column].equals("text[]");
    }

    /** An array of arrays would be taken apart into single texts, so that lists travel as one text. */
    private String sent(int column) {
        return isList(column) ? "text" : types[column];
    }

    /** The driver takes bytes only as an array of byte arrays. */
    private Object[] array(int column) {
        List<Object> values = columns.get(column);
        if (isList(column)) {
            return values.stream()
                    .map(list -> String.join(SEPARATOR, cast(list)))
                    .toArray(String[]::new);
        }
        return switch (types[column]) {
            case "bytea" -> values.toArray(byte[][]::new);
            case "text" -> values.toArray(String[]::new); // the driver sends texts without quoting and unquoting them
            default -> values.toArray();
        };
    }

    @SuppressWarnings("unchecked")
    private static List<String> cast(Object list) {
        return (List<String>) list;
    }
}
