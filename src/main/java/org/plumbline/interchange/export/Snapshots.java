package org.plumbline.interchange.export;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Exports kept as files, for parts of them and for their checksums. They can be made again at any time: the folder is
 * emptied at start, and the least recently used go when room is needed.
 */
@ApplicationScoped
class Snapshots {
    private static final Logger LOG = Logger.getLogger(Snapshots.class);
    private static final int BUFFER = 1 << 16;

    private final Exports exports;
    private final Path folder;
    private final long room;
    /** By entity tag, the least recently used first. */
    private final Map<String, Snapshot> finished = new LinkedHashMap<>(16, 0.75f, true);

    private final ReentrantLock oneAtATime = new ReentrantLock();

    Snapshots(
            Exports exports,
            @ConfigProperty(name = "plumbline.data-dir", defaultValue = "plumbline-data") Path dataFolder,
            @ConfigProperty(name = "plumbline.export.snapshot-megabytes", defaultValue = "4096") long megabytes) {
        this.exports = exports;
        this.folder = dataFolder.toAbsolutePath().resolve("exports");
        this.room = megabytes << 20;
    }

    void start(@Observes StartupEvent event) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(this::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
    }

    /** The finished file of this export, where there is one. */
    Optional<Snapshot> find(Export export) {
        synchronized (finished) {
            return Optional.ofNullable(finished.get(export.etag()));
        }
    }

    /** The finished file of this export; written now where there is none. One is written at a time. */
    Snapshot of(Export export) {
        return find(export).orElseGet(() -> {
            oneAtATime.lock();
            try {
                return find(export).orElseGet(() -> write(export));
            } finally {
                oneAtATime.unlock();
            }
        });
    }

    private Snapshot write(Export export) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, export.etag() + "-", ".part");
            MessageDigest digest = sha256();
            long rows;
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER)) {
                rows = exports.write(export.format(), export.view(), out);
            } catch (IOException | RuntimeException e) {
                delete(file);
                throw e;
            }
            Snapshot snapshot = new Snapshot(file, rows, Files.size(file), digest.digest());
            keep(export.etag(), snapshot);
            return snapshot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String etag, Snapshot snapshot) {
        synchronized (finished) {
            finished.put(etag, snapshot);
            long used = finished.values().stream().mapToLong(Snapshot::bytes).sum();
            var oldest = finished.entrySet().iterator();
            while (used > room && finished.size() > 1) {
                Snapshot leaving = oldest.next().getValue();
                oldest.remove();
                used -= leaving.bytes();
                delete(leaving.file());
            }
        }
    }

    /** Whoever is reading it reads on: the file is gone when they are done. */
    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("cannot delete the export %s: %s", file, e.getMessage());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
