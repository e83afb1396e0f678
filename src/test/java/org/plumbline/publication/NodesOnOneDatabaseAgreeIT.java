package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.PackagedService.etag;
import static org.plumbline.testing.PackagedService.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PackagedService;

/** Two processes of the service on one PostgreSQL: what was done on one is seen on the other. */
class NodesOnOneDatabaseAgreeIT {
    private static final Logger LOG = Logger.getLogger(NodesOnOneDatabaseAgreeIT.class);
    /** How often each thing is tried: a notice that is lost only sometimes would hide behind one try. */
    private static final int ROUNDS = 5;
    /** A second is promised; a test machine that is busy with other builds is given more. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static EmbeddedPostgres database;
    private static PackagedService here;
    private static PackagedService there;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        database = EmbeddedPostgres.start();
        here = PackagedService.start(Files.createDirectory(folder.resolve("here")), shared());
        there = PackagedService.start(Files.createDirectory(folder.resolve("there")), shared());
    }

    @AfterAll
    static void stop() throws IOException {
        here.stop();
        there.stop();
        database.close();
    }

    private static Map<String, String> shared() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres");
    }

    @Test
    void aPublicationIsReadAtOnceHereAndSoonThere() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            String slug = Desk.freshSlug("nodes");
            String claim = "/v1/claims/" + slug;
            String newest = "/v1/claims?sort=newest&limit=5";
            assertThat(there.get(claim, null).statusCode()).isEqualTo(404);
            assertThat(there.get(newest, null).body()).doesNotContain(slug);

            HttpResponse<String> receipt = publish(
                    here.post("/v1/drafts", Keys.EDITOR, null, Desk.claim(slug).toString()), "{}");

            long since = System.nanoTime();
            assertThat(etag(here.get(claim, null))).isEqualTo(etag(receipt));
            assertThat(here.get(newest, null).body()).contains(slug);
            assertThat(etag(soon("publication", since, claim, answer -> answer.statusCode() == 200)))
                    .isEqualTo(etag(receipt));
            soon(
                    "publication in the list",
                    since,
                    newest,
                    answer -> answer.body().contains(slug));
        }
    }

    @Test
    void aNewRevisionReplacesTheOneThatIsHotThere() throws IOException, InterruptedException {
        String slug = Desk.freshSlug("nodes");
        String claim = "/v1/claims/" + slug;
        publish(here.post("/v1/drafts", Keys.EDITOR, null, Desk.claim(slug).toString()), "{}");
        soon("publication", System.nanoTime(), claim, answer -> answer.statusCode() == 200);
        for (int round = 0; round < ROUNDS; round++) {
            String before = etag(there.get(claim, null)); // it is in memory there now
            HttpResponse<String> draft = here.post(claim + "/draft", Keys.EDITOR, null, "{}");
            HttpResponse<String> patched = here.send(
                    "PATCH",
                    json(draft).get("href").asText(),
                    Keys.EDITOR,
                    etag(draft),
                    "application/merge-patch+json",
                    "{\"text\": \"Said in round " + round + ".\"}");

            HttpResponse<String> receipt = publish(patched, "{\"kind\": \"update\"}");

            long since = System.nanoTime();
            assertThat(etag(here.get(claim, null))).isEqualTo(etag(receipt)).isNotEqualTo(before);
            HttpResponse<String> seen =
                    soon("revision", since, claim, answer -> !etag(answer).equals(before));
            assertThat(etag(seen)).isEqualTo(etag(receipt));
            assertThat(json(seen).get("text").asText()).isEqualTo("Said in round " + round + ".");
        }
    }

    @Test
    void aKeyThatIsRevokedHereOpensNothingThere() throws IOException, InterruptedException {
        JsonNode made =
                json(here.post("/v1/keys", Keys.ADMIN, null, "{\"role\": \"editor\", \"label\": \"For one test\"}"));
        String token = made.get("token").asText();
        assertThat(there.get("/v1/drafts", token).statusCode()).isEqualTo(200);

        HttpResponse<String> revoked =
                here.send("DELETE", made.at("/key/href").asText(), Keys.ADMIN, null, "application/json", "");

        assertThat(revoked.statusCode()).isLessThan(300);
        assertThat(here.get("/v1/drafts", token).statusCode()).isEqualTo(401);
        assertThat(there.get("/v1/drafts", token).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> publish(HttpResponse<String> draft, String body)
            throws IOException, InterruptedException {
        String href = json(draft).get("href").asText();
        HttpResponse<String> submitted = here.post(href + "/submit", Keys.EDITOR, etag(draft), "{}");
        HttpResponse<String> receipt = here.post(href + "/publish", Keys.PUBLISHER, etag(submitted), body);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        return receipt;
    }

    /** Asks there until the answer is as wanted. */
    private static HttpResponse<String> soon(
            String what, long since, String path, Predicate<HttpResponse<String>> wanted)
            throws IOException, InterruptedException {
        HttpResponse<String> answer;
        do {
            answer = there.get(path, null);
            if (wanted.test(answer)) {
                LOG.infof("%s seen there after %d ms", what, (System.nanoTime() - since) / 1_000_000);
                return answer;
            }
            Thread.sleep(5);
        } while (System.nanoTime() - since < PATIENCE.toNanos());
        throw new AssertionError(what + " not seen there within " + PATIENCE + ": " + answer.body());
    }
}
