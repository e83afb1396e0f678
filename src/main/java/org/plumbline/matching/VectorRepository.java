package org.plumbline.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.plumbline.matching.engine.VectorStore;
import org.plumbline.publication.Sql;
import org.plumbline.web.EntityTags;

/** Keeps the vectors of wordings by model and text, so that each is computed once for all nodes and starts. */
@ApplicationScoped
class VectorRepository implements VectorStore {
    private static final String FIND = "SELECT digest, vector FROM wording_vector WHERE model = ? AND digest = ANY (?)";
    private static final String SAVE = """
            INSERT INTO wording_vector (model, digest, vector)
            SELECT ?, digest, vector FROM unnest(?::text[], ?::bytea[]) AS v (digest, vector)
            ON CONFLICT (model, digest) DO NOTHING
            """;

    private final DataSource database;

    VectorRepository(DataSource database) {
        this.database = database;
    }

    @Override
    public Map<String, byte[]> find(String model, Collection<String> texts) {
        Map<String, String> byDigest = new HashMap<>();
        texts.forEach(text -> byDigest.put(EntityTags.of(text), text));
        return Sql.run(database, connection -> {
            Map<String, byte[]> found = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement(FIND)) {
                query.setString(1, model);
                query.setArray(
                        2, connection.createArrayOf("text", byDigest.keySet().toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.put(byDigest.get(row.getString(1)), row.getBytes(2));
                    }
                }
            }
            return found;
        });
    }

    @Override
    public void save(String model, Map<String, byte[]> vectors) {
        String[] digests = vectors.keySet().stream().map(EntityTags::of).toArray(String[]::new);
        byte[][] bytes = vectors.values().toArray(byte[][]::new);
        Sql.run(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(SAVE)) {
                insert.setString(1, model);
                insert.setArray(2, connection.createArrayOf("text", digests));
                insert.setArray(3, connection.createArrayOf("bytea", bytes));
                insert.executeUpdate();
            }
            return null;
        });
    }
}
