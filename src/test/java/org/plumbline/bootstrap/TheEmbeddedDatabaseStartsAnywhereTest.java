package org.plumbline.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheEmbeddedDatabaseStartsAnywhereTest {
    private static final String READY = "database ready ";

    @TempDir
    Path folder;

    @Test
    void itSyncsToDiskAndTheServiceIsNotASuperuser() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(folder))) {
            assertThat(ask(database.jdbcUrl(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database.jdbcUrl(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database.jdbcUrl(), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheFolder() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(new DataFolder(folder))) {
            assertThat(first.jdbcUrl()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedDatabase.start(new DataFolder(folder)))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContaining(
                            "is in use by process " + ProcessHandle.current().pid())
                    .hasMessageContaining("PLUMBLINE_DATA_DIR");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsNamedPlainly() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "14\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(new DataFolder(folder)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("belongs to PostgreSQL 14");
    }

    @Test
    void aFirstStartThatWasKilledIsBegunAgain() throws Exception {
        Files.createDirectories(folder.resolve("postgres/base"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), EmbeddedDatabase.MAJOR_VERSION + "\n");
        Files.writeString(folder.resolve(EmbeddedDatabase.UNFINISHED), "");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(folder))) {
            assertThat(ask(database.jdbcUrl(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(folder.resolve(EmbeddedDatabase.UNFINISHED)).doesNotExist();
    }

    @Test
    void whatWasCommittedSurvivesKillMinus9() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            assertThat(output.lines().anyMatch(line -> line.startsWith(READY))).isTrue();
        } finally {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(new DataFolder(folder))) {
            assertThat(ask(again.jdbcUrl(), "SELECT what FROM memory")).isEqualTo("committed");
        }
    }

    private static String ask(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "plumbline", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Starts the database, commits something and waits to be killed. */
    static final class Child {
        private Child() {}

        public static void main(String... args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(new DataFolder(Path.of(args[0])));
            try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE memory (what text)");
                statement.execute("INSERT INTO memory VALUES ('committed')");
            }
            System.out.println(READY + database.jdbcUrl());
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }
}
