package org.plumbline.interchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/**
 * Keeps bodies on disk until their job is over: plain, in UTF-8, without a byte order mark, and never larger than allowed,
 * whatever they were when they came.
 */
@ApplicationScoped
class Spool {
    private static final Logger LOG = Logger.getLogger(Spool.class);
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long mostBytes;

    Spool(
            @ConfigProperty(name = "plumbline.data-dir", defaultValue = "plumbline-data") Path dataFolder,
            @ConfigProperty(name = "plumbline.import.max-megabytes", defaultValue = "4096") long megabytes) {
        this.folder = dataFolder.toAbsolutePath().resolve("imports");
        this.mostBytes = megabytes << 20;
    }

    /** A body on disk. */
    record Spooled(String name, long bytes) {}

    /**
     * Writes a body to disk.
     *
     * @param encoding Content-Encoding, null for none
     * @param charset charset parameter of the Content-Type, null where it does not say
     * @throws ProblemException malformed-body for a broken gzip, too-large, unsupported-media-type for another encoding
     */
    Spooled take(UUID job, InputStream body, String encoding, String charset) {
        String name = job + ".body";
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                copy(decoded(body, encoding, charset), out);
            }
            return new Spooled(name, Files.size(file));
        } catch (EOFException e) {
            throw dropped(file, malformed("the gzip stream ends early; nothing was imported"));
        } catch (ZipException e) {
            throw dropped(file, malformed("the body is not gzip (" + e.getMessage() + "); nothing was imported"));
        } catch (ProblemException e) {
            throw dropped(file, e);
        } catch (IOException e) {
            delete(name);
            throw new UncheckedIOException(e);
        }
    }

    private ProblemException dropped(Path file, ProblemException problem) {
        delete(file.getFileName().toString());
        return problem;
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(ProblemType.MALFORMED_BODY, detail);
    }

    /**
     * Refuses a body that says it is too large before it is sent.
     *
     * @param declared Content-Length, null where it is not declared
     */
    void check(Long declared) {
        if (declared != null && declared > mostBytes) {
            throw tooLarge();
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.TOO_LARGE,
                "an import may have at most " + (mostBytes >> 20) + " MB, counted after decompression");
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > mostBytes) {
                throw tooLarge();
            }
            out.write(buffer, 0, read);
        }
        if (total == 0) {
            throw malformed("the body is empty");
        }
    }

    private static InputStream decoded(InputStream body, String encoding, String charset) throws IOException {
        InputStream plain = body;
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            if (!encoding.equalsIgnoreCase("gzip")) {
                throw ProblemException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        new Violation("header", "Content-Encoding", "unknown-value", "must be gzip or left out"));
            }
            plain = new GZIPInputStream(body, BUFFER);
        }
        BufferedInputStream in = new BufferedInputStream(plain, BUFFER);
        Charset given = charset(charset, in);
        if (given.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        InputStreamReader reader = new InputStreamReader(in, given);
        return new Recoding(reader);
    }

    /** A byte order mark says more than a header. */
    private static Charset charset(String named, BufferedInputStream in) throws IOException {
        in.mark(4);
        int a = in.read();
        int b = in.read();
        int c = in.read();
        if (a == 0xEF && b == 0xBB && c == 0xBF) {
            return StandardCharsets.UTF_8; // what was read stays behind
        }
        in.reset();
        if (a == 0xFE && b == 0xFF || a == 0xFF && b == 0xFE) {
            return StandardCharsets.UTF_16;
        }
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    new Violation(
                            "header",
                            "Content-Type",
                            "unknown-charset",
                            "names a charset that is not known; send UTF-8"));
        }
    }

    InputStream open(ImportJob job) throws IOException {
        return Files.newInputStream(folder.resolve(job.progress().file()));
    }

    boolean has(ImportJob job) {
        return Files.exists(folder.resolve(job.progress().file()));
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (NoSuchFileException e) {
            // gone already
        } catch (IOException e) {
            LOG.warnf("cannot delete the import %s: %s", name, e.getMessage());
        }
    }

    /** Characters of another encoding as UTF-8. */
    private static final class Recoding extends InputStream {
        private final InputStreamReader reader;
        private final char[] chars = new char[1 << 14];
        private byte[] ready = new byte[0];
        private int next;

        Recoding(InputStreamReader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? ready[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, ready.length - next);
            System.arraycopy(ready, next, target, offset, count);
            next += count;
            return count;
        }

        private boolean fill() throws IOException {
            while (next == ready.length) {
                int read = reader.read(chars, 0, chars.length - 1);
                if (read < 0) {
                    return false;
                }
                if (read > 0 && Character.isHighSurrogate(chars[read - 1])) {
                    int low = reader.read();
                    if (low >= 0) {
                        chars[read++] = (char) low;
                    }
                }
                ready = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            return true;
        }
    }
}
