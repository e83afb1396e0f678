package org.plumbline.bootstrap;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/** The folder with everything that this node keeps: the embedded database and derived data that may be thrown away. */
public record DataFolder(Path path) {
    public static final String PROPERTY = "plumbline.data-dir";
    private static final String DEFAULT = "plumbline-data";

    public static DataFolder of(Config config) {
        return new DataFolder(
                Path.of(config.getOptionalValue(PROPERTY, String.class).orElse(DEFAULT))
                        .toAbsolutePath());
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    /**
     * Takes the folder for this process; the lock ends with the process, however it ends.
     *
     * @throws StartupFailure where another process has it or it cannot be written
     */
    RandomAccessFile lock() {
        Path file = path.resolve("lock");
        try {
            Files.createDirectories(path);
            RandomAccessFile handle = new RandomAccessFile(file.toFile(), "rw");
            FileLock lock = tryLock(handle);
            if (lock == null) {
                String owner = Files.readString(file).strip();
                handle.close();
                throw new StartupFailure("the data folder " + path + " is in use by process " + owner
                        + ". Stop that one, or choose another folder with PLUMBLINE_DATA_DIR.");
            }
            handle.setLength(0);
            handle.write(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
            return handle;
        } catch (IOException e) {
            throw new StartupFailure(
                    "the data folder " + path + " cannot be used (" + e.getMessage()
                            + "). Choose another with PLUMBLINE_DATA_DIR.",
                    e);
        }
    }

    private static FileLock tryLock(RandomAccessFile handle) throws IOException {
        try {
            return handle.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
    }
}
