package org.plumbline.interchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.PackagedImports;
import org.plumbline.testing.PackagedService;

/** Export, import into an empty instance, export: the same bytes but for what the documentation names. */
class EverythingMovesToAnotherInstanceIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What the log stamps, as the description of {@code exportTranslationsNdjson} says. */
    private static final List<String> STAMPS =
            List.of("revision", "position", "kind", "note", "publishedAt", "firstPublishedAt", "corrections");

    private static final String EVERYTHING = "/v1/exports/translations.ndjson";

    @Test
    void inEveryLanguageAndWithItsIdentity(@TempDir Path folder) throws IOException, InterruptedException {
        PackagedService from = PackagedService.start(Files.createDirectory(folder.resolve("from")), Map.of());
        String exported = from.get(EVERYTHING, null).body();
        from.stop();
        PackagedService to = PackagedService.start(
                Files.createDirectory(folder.resolve("to")), Map.of("PLUMBLINE_CORPUS_LOAD", "false"));

        var job = PackagedImports.await(to, PackagedImports.start(to, exported));

        assertThat(job.get("state").asText()).isEqualTo("completed");
        assertThat(job.at("/counts/refused").asInt()).isZero();
        assertThat(job.at("/counts/added").asInt()).isGreaterThan(80);
        List<String> before = unstamped(exported);
        assertThat(before.size()).isGreaterThan(job.at("/counts/added").asInt());
        assertThat(unstamped(to.get(EVERYTHING, null).body())).isEqualTo(before);

        // and once more changes nothing
        var again = PackagedImports.await(to, PackagedImports.start(to, exported));
        assertThat(again.at("/counts/updated").asInt()).isZero();
        assertThat(again.at("/counts/added").asInt()).isZero();
        to.stop();
    }

    private static List<String> unstamped(String export) {
        return export.lines()
                .map(line -> {
                    try {
                        return ((ObjectNode) JSON.readTree(line))
                                .without(STAMPS)
                                .toString();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
