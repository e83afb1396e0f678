package org.plumbline.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service; where no database is configured, an embedded PostgreSQL first. */
@QuarkusMain
public final class Main {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    Main() {}

    public static void main(String... args) {
        // Quarkus would answer malformed addresses without a body: org.plumbline.web.HttpEdge answers with a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue(JDBC_URL, String.class)
                .filter(url -> !url.isBlank())
                .isPresent()) {
            Quarkus.run(args);
            return;
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(DataFolder.of(config))) {
            System.setProperty(EmbeddedDatabase.MARK, "true");
            System.setProperty(JDBC_URL, database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", database.user());
            Quarkus.run(args);
        } catch (StartupFailure e) {
            System.err.println("Plumbline cannot start: " + e.getMessage());
            System.exit(1);
        } finally {
            // In dev mode the next start happens in this same process and must find its own database.
            System.clearProperty(EmbeddedDatabase.MARK);
            System.clearProperty(JDBC_URL);
            System.clearProperty("quarkus.datasource.username");
        }
    }
}
