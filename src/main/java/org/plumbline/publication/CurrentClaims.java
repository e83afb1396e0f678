package org.plumbline.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import javax.sql.DataSource;

/** Streams the present document of every claim, through one cursor and in memory for a few at a time. */
@ApplicationScoped
public class CurrentClaims {
    private static final int FETCH = 200;
    private static final String DOCUMENTS = """
            SELECT r.document FROM current_claim c JOIN revision r ON r.position = c.position
             WHERE r.kind <> 'retraction' AND r.position <= ? ORDER BY r.position
            """;

    private final DataSource database;

    CurrentClaims(DataSource database) {
        this.database = database;
    }

    /** Takes one document at a time; what it throws ends the stream. */
    @FunctionalInterface
    public interface Sink {
        void take(byte[] document) throws IOException;
    }

    /**
     * Passes on the documents in their original language, oldest revision first, as one snapshot.
     *
     * @param upTo position in the log; revisions after it are left out
     */
    public void each(long upTo, Sink sink) {
        Sql.run(database, connection -> {
            connection.setAutoCommit(false); // without a transaction the driver fetches everything at once
            try (PreparedStatement query = connection.prepareStatement(DOCUMENTS)) {
                query.setFetchSize(FETCH);
                query.setLong(1, upTo);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        sink.take(row.getBytes(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return null;
        });
    }
}
