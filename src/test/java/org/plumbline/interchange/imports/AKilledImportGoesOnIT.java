package org.plumbline.interchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PackagedImports;
import org.plumbline.testing.PackagedService;

/** Kills the packaged service in the middle of an import and starts it again. */
class AKilledImportGoesOnIT {
    private static final int RECORDS = 20_000;

    @Test
    void withoutDoingTwiceWhatWasDone(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, String> empty = Map.of("PLUMBLINE_CORPUS_LOAD", "false");
        PackagedService service = PackagedService.start(folder, empty);
        String id = PackagedImports.start(service, reviews());
        while (PackagedImports.job(service, id).at("/counts/records").asInt() == 0) {
            Thread.sleep(20);
        }
        service.kill();

        service = PackagedService.start(folder, empty);
        int before = PackagedImports.job(service, id).at("/counts/records").asInt();
        JsonNode job = PackagedImports.await(service, id);

        assertThat(before).as("records when the service was back").isLessThan(RECORDS);
        assertThat(job.get("state").asText()).isEqualTo("completed");
        assertThat(job.at("/counts/records").asInt()).isEqualTo(RECORDS);
        assertThat(job.at("/counts/added").asInt()).isEqualTo(RECORDS);
        String export = service.get("/v1/exports/claims.ndjson", null).body();
        assertThat(export.lines().count()).isEqualTo(RECORDS);
        assertThat(export.lines()).allMatch(line -> line.contains("\"revision\":1,"));
        List<String> report = service.get("/v1/imports/" + id + "/report", Keys.ADMIN)
                .body()
                .lines()
                .toList();
        assertThat(report).hasSize(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
            assertThat(report.get(i)).startsWith("{\"record\":" + (i + 1) + ",");
        }
        service.stop();
    }

    private static String reviews() {
        return IntStream.rangeClosed(1, RECORDS)
                .mapToObj(i -> Reviews.review(
                        "Lake number " + i + " is drained every summer.", "https://politifact.com/lake-" + i, "False"))
                .collect(Collectors.joining("\n"));
    }
}
