package org.plumbline.interchange.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Importing;
import org.plumbline.testing.Importing.Imported;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AnImportIsAJobTest {
    @Inject
    ImportJobRepository jobs;

    @Inject
    ImportBatches batches;

    @Inject
    Reader reader;

    @Inject
    Spool spool;

    @Inject
    ImportWorker worker;

    private static String lines(String about, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> Reviews.review(
                        about + " was said to weigh " + i + " pounds.",
                        "https://politifact.com/" + about.toLowerCase() + "-" + i,
                        "False"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theDoctorReportsAndPublishesNothing() {
        Imported done = Importing.send("application/x-ndjson", lines("Gold", 1, 3), "?dryRun=true");

        assertThat(done.count("added")).isEqualTo(3);
        assertThat(done.job().get("percent").asInt()).isEqualTo(100);
        given().get("/v1/claims/" + done.report().get(0).at("/claims/0").asText())
                .then()
                .statusCode(404);
        assertThat(Importing.send("application/x-ndjson", lines("Gold", 1, 3), "?dryRun=true")
                        .count("added"))
                .isEqualTo(3);
    }

    @Test
    void itsEventsEndWithTheJob() {
        Imported done = Importing.send("application/x-ndjson", lines("Silver", 1, 3), "");

        String events = Keys.asAdmin()
                .accept("text/event-stream")
                .get("/v1/imports/" + done.id() + "/events")
                .asString();

        assertThat(events).contains("event:end").contains("\"percent\":100").contains("\"state\":\"completed\"");
    }

    @Test
    void itIsListedAndCanBeReadAndIsOnTheAuditTrail() {
        Imported done = Importing.send("application/x-ndjson", lines("Bronze", 1, 2), "");

        Keys.asAdmin().get("/v1/imports?limit=100").then().statusCode(200).body("items.id", hasItem(done.id()));
        Keys.asAdmin()
                .get("/v1/audit?object=/v1/imports/" + done.id())
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("import.started"));
        Keys.asAdmin().get("/v1/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void afterARestartItGoesOnBehindTheLastBatch() throws IOException {
        UUID id = queued(lines("Copper", 1, 30));
        ImportJob job = jobs.find(id).orElseThrow();
        take(job, 0, 1, 10);
        ImportJob halfway = jobs.find(id).orElseThrow();
        assertThat(halfway.progress().worked()).isEqualTo(10);

        // The service was killed here. What the next start does with the jobs it finds:
        worker.start(null);

        Imported done = Importing.await(id.toString());
        assertThat(done.count("records")).isEqualTo(30);
        assertThat(done.count("added")).isEqualTo(30);
        assertThat(done.report()).hasSize(30);
        given().get("/v1/claims/" + done.report().get(3).at("/claims/0").asText())
                .then()
                .body("revision", equalTo(1));
    }

    @Test
    void aBatchIsNeverTakenTwice() throws IOException {
        UUID id = queued(lines("Iron", 1, 5));
        ImportJob job = jobs.find(id).orElseThrow();

        assertThat(take(job, 0, 1, 5)).isTrue();

        assertThat(take(job, 0, 1, 5)).isFalse();
        assertThat(jobs.find(id).orElseThrow().counts().records()).isEqualTo(5);
        jobs.end(id, ImportState.COMPLETED, null);
    }

    @Test
    void aCancelledOneStopsAndKeepsWhatItHas() throws IOException {
        UUID id = queued(lines("Tin", 1, 20));
        ImportJob job = jobs.find(id).orElseThrow();
        take(job, 0, 1, 10);

        Keys.asAdmin().delete("/v1/imports/" + id).then().statusCode(200).body("state", equalTo("cancelled"));

        assertThat(take(job, 10, 11, 20)).isFalse();
        Keys.asAdmin()
                .get("/v1/imports/" + id)
                .then()
                .body("counts.added", equalTo(10))
                .body("percent", allOf(greaterThan(45), lessThan(55)));
    }

    private UUID queued(String lines) {
        UUID id = UUID.randomUUID();
        InputStream body = new java.io.ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        jobs.insert(id, ImportFormat.NDJSON, false, null, spool.take(id, body, null, null), "test");
        return id;
    }

    private boolean take(ImportJob job, long worked, int from, int to) throws IOException {
        try (RecordSource source = job.format().open(spool.open(job))) {
            var readings = new java.util.ArrayList<Reading>();
            for (int i = 1; i <= to; i++) {
                Reading reading = reader.read(source.next(), null);
                if (i >= from) {
                    readings.add(reading);
                }
            }
            return batches.take(job, worked, readings, source.bytesRead());
        }
    }
}
