package org.plumbline.interchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.plumbline.publication.Sql;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads the log for exports. What stood at a position stands there for ever, so an export needs no long transaction: each
 * batch is a query of its own, and a slow reader holds no connection.
 */
@ApplicationScoped
class ExportReader {
    /** Out of indexes alone: one has claim and position, a small one the retractions. */
    private static final String STATES = """
            SELECT latest
              FROM (SELECT min(position) AS first, max(position) AS latest
                      FROM revision WHERE position <= ? GROUP BY claim_id) claims
             WHERE latest NOT IN (SELECT position FROM revision
                                   WHERE kind IN ('correction', 'retraction') AND kind = 'retraction')
             ORDER BY first
            """;

    private static final String IN_ORDER = """
            SELECT r.position
              FROM unnest(?::bigint[]) AS wanted (position)
              JOIN revision r ON r.position = wanted.position
              JOIN revision f ON f.claim_id = r.claim_id AND f.number = 1
             WHERE r.kind <> 'retraction'
             ORDER BY f.position
            """;
    private static final int START_CAPACITY = 1024;

    private final DataSource database;

    ExportReader(DataSource database) {
        this.database = database;
    }

    /** Where the state of each claim lies as of a position, by the claims' first publication; retracted ones left out. */
    long[] states(long at) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(STATES)) {
                query.setLong(1, at);
                return numbers(query);
            }
        });
    }

    /** These states in the order of an export. */
    long[] inOrder(long[] states) {
        return Sql.run(database, connection -> {
            try (PreparedStatement query = connection.prepareStatement(IN_ORDER)) {
                query.setArray(
                        1,
                        connection.createArrayOf(
                                "bigint", LongStream.of(states).boxed().toArray()));
                return numbers(query);
            }
        });
    }

    /** The documents at these positions, in the same order. */
    List<StoredBytes> documents(long[] positions) {
        return Sql.run(database, connection -> copied(connection, positions));
    }

    private static long[] numbers(PreparedStatement query) throws SQLException {
        long[] found = new long[START_CAPACITY];
        int count = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = row.getLong(1);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** COPY in binary: the bytes come as they are stored, without a hexadecimal detour. It takes no parameters, only numbers. */
    private static List<StoredBytes> copied(Connection connection, long[] positions) throws SQLException {
        String wanted = LongStream.of(positions).mapToObj(Long::toString).collect(Collectors.joining(","));
        CopyOut rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT position, document FROM revision WHERE position = ANY ('{" + wanted
                        + "}'::bigint[])) TO STDOUT (FORMAT binary)");
        Map<Long, StoredBytes> found = new HashMap<>(positions.length * 2);
        for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            BinaryRow.read(row, found);
        }
        List<StoredBytes> documents = new ArrayList<>(positions.length);
        for (long position : positions) {
            StoredBytes document = found.get(position);
            if (document == null) {
                throw new UncheckedIOException(new IOException("position " + position + " is not in the log"));
            }
            documents.add(document);
        }
        return documents;
    }

    /** The binary COPY format (PostgreSQL manual, "COPY", file formats): a header, then rows of counted fields. */
    private static final class BinaryRow {
        private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
        private static final int FLAGS = 4;
        private static final short END = -1;

        private BinaryRow() {}

        /** The header comes in front of the first row or by itself. */
        static void read(byte[] message, Map<Long, StoredBytes> into) {
            ByteBuffer in = ByteBuffer.wrap(message);
            if (message.length >= SIGNATURE.length
                    && Arrays.equals(message, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
                in.position(SIGNATURE.length + FLAGS);
                int extension = in.getInt();
                in.position(in.position() + extension);
            }
            if (in.remaining() < Short.BYTES || in.getShort() == END) {
                return;
            }
            in.getInt(); // a bigint always has 8 bytes
            long position = in.getLong();
            int length = in.getInt();
            into.put(position, new StoredBytes(message, in.position(), length));
        }
    }
}
