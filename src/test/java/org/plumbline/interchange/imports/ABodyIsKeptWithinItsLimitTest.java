package org.plumbline.interchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.web.ProblemException;

class ABodyIsKeptWithinItsLimitTest {
    private static final int MEGABYTES = 2;

    @TempDir
    Path folder;

    @Test
    void aSmallBodyThatUnpacksToALargeOne() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);

        assertRefused(new ByteArrayInputStream(bomb.toByteArray()), "gzip");
    }

    @Test
    void aBodyThatNeverEnds() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertRefused(endless, null);
    }

    private void assertRefused(InputStream body, String encoding) throws IOException {
        Spool spool = new Spool(folder, MEGABYTES);

        assertThatThrownBy(() -> spool.take(UUID.randomUUID(), body, encoding, null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at most 2 MB");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .as("what is left of it")
                    .isEmpty();
        }
    }
}
