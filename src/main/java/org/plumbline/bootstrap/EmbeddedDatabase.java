package org.plumbline.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL in a folder of this machine, for trying Plumbline out and for small desks. It is as durable as any
 * other: the test library's shortcuts (no fsync, asynchronous commit) are switched back.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "plumbline";
    /** Major version of the binaries on the class path; a data folder belongs to one. */
    static final String MAJOR_VERSION = "18";

    /** System property that tells the service that its database is the embedded one. */
    static final String MARK = "plumbline.database.embedded";

    /** Beside the data while they are being created. */
    static final String UNFINISHED = "postgres.unfinished";

    private static final Duration START_WAIT = Duration.ofSeconds(120);

    private final EmbeddedPostgres postgres;
    private final RandomAccessFile lock;

    private EmbeddedDatabase(EmbeddedPostgres postgres, RandomAccessFile lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /**
     * Starts the server on the folder's data, creating it where there is none.
     *
     * @throws StartupFailure with a message for the operator
     */
    public static EmbeddedDatabase start(DataFolder folder) {
        RandomAccessFile lock = folder.lock();
        boolean started = false;
        try {
            EmbeddedDatabase database = start(folder.postgres(), lock);
            started = true;
            return database;
        } finally {
            if (!started) {
                release(lock);
            }
        }
    }

    private static void release(RandomAccessFile lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warnf("the lock of the data folder was not released: %s", e.getMessage());
        }
    }

    private static EmbeddedDatabase start(Path data, RandomAccessFile lock) {
        checkVersion(data);
        stopOrphan(data);
        Path unfinished = data.resolveSibling(UNFINISHED);
        try {
            prepare(data, unfinished);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data.toFile())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setPGStartupWait(START_WAIT)
                    .start();
            createDatabase(postgres);
            Files.deleteIfExists(unfinished);
            LOG.infof("embedded PostgreSQL %s on port %d, data in %s", MAJOR_VERSION, postgres.getPort(), data);
            return new EmbeddedDatabase(postgres, lock);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new StartupFailure("the embedded PostgreSQL in " + data + " did not start: " + e.getMessage(), e);
        }
    }

    /** A first start that was killed before its database stood leaves files that no PostgreSQL starts on. */
    private static void prepare(Path data, Path unfinished) throws IOException {
        if (Files.exists(unfinished) && Files.exists(data)) {
            LOG.infof("an earlier first start did not get to its end: creating %s anew", data);
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Files.createDirectories(unfinished.getParent());
            Files.writeString(unfinished, "There from the beginning of the first start to its end.");
        }
    }

    static boolean isUsed(Config config) {
        return config.getOptionalValue(MARK, Boolean.class).orElse(false);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    /** Owner of its own database and nothing else: the service does not work as a superuser. */
    public String user() {
        return NAME;
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lock.close();
        } catch (IOException e) {
            LOG.warnf("embedded PostgreSQL did not stop cleanly: %s", e.getMessage());
        }
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (var row = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (row.next()) {
                    return;
                }
            }
            // A first start that was killed between the two statements has left the role.
            try (var row = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                if (!row.next()) {
                    statement.execute("CREATE ROLE " + NAME + " LOGIN");
                }
            }
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME + " ENCODING 'UTF8' TEMPLATE template0");
        }
    }

    private static void checkVersion(Path data) {
        Path file = data.resolve("PG_VERSION");
        try {
            if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
                throw new StartupFailure("the data in " + data + " belongs to PostgreSQL "
                        + Files.readString(file).strip()
                        + ", this version of Plumbline brings PostgreSQL " + MAJOR_VERSION
                        + ". Choose another folder with PLUMBLINE_DATA_DIR, or move the data with pg_upgrade.");
            }
        } catch (IOException e) {
            throw new StartupFailure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * After a {@code kill -9} of this service its PostgreSQL lives on. The lock is ours, so nobody else wants that server:
     * it is stopped, once it is certain that the process id still belongs to a PostgreSQL that serves this very folder: ids are
     * used again, and another PostgreSQL may have this one by now.
     */
    private static void stopOrphan(Path data) {
        Path file = data.resolve("postmaster.pid");
        Optional<ProcessHandle> orphan = readLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(p -> p.info().command().orElse("").contains("postgres"))
                .filter(p -> serves(p, data));
        orphan.ifPresent(process -> {
            LOG.infof("stopping the PostgreSQL (process %d) that an earlier run left behind", process.pid());
            process.destroy();
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
                process.onExit().join();
            } catch (ExecutionException e) {
                throw new StartupFailure("the earlier PostgreSQL could not be stopped: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** A server works in its data folder; where the system does not show that, the folder is among its arguments. */
    private static boolean serves(ProcessHandle process, Path data) {
        Path working = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return working.toRealPath().equals(data.toRealPath());
        } catch (IOException notShown) {
            return List.of(process.info().arguments().orElse(new String[0])).contains(data.toString());
        }
    }

    private static List<String> readLines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of(); // PostgreSQL removes it while stopping
        }
    }
}
