package org.plumbline.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The PostgreSQL that the suite runs on: a given one ({@code QUARKUS_DATASOURCE_JDBC_URL}), a container
 * ({@code -Dtest.database=testcontainers}), or else an embedded one that is thrown away afterwards.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String IMAGE = "postgres:17";

    private AutoCloseable server;

    @Override
    public Map<String, String> start() {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
            return Keys.CONFIGURATION;
        }
        Map<String, String> config = new HashMap<>(Keys.CONFIGURATION);
        config.putAll(database());
        return config;
    }

    private Map<String, String> database() {
        return isContainer() ? container() : embedded();
    }

    static boolean isContainer() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null
                && "testcontainers".equals(System.getProperty("test.database"));
    }

    private Map<String, String> embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
            server = postgres;
            return datasource(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> container() {
        PostgreSQLContainer postgres =
                new PostgreSQLContainer(DockerImageName.parse(System.getProperty("test.database.image", IMAGE))
                        .asCompatibleSubstituteFor("postgres"));
        postgres.start();
        server = postgres;
        return datasource(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
    }

    private static Map<String, String> datasource(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("the test database did not stop", e);
        }
    }
}
