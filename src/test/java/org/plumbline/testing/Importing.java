package org.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Imports as tests run them: sent, waited for, and with their report. */
public final class Importing {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Importing() {}

    /** An import that is over. */
    public record Imported(String id, JsonNode job, List<JsonNode> report) {
        public int count(String name) {
            return job.at("/counts/" + name).asInt();
        }

        /** The only line of the report. */
        public JsonNode line() {
            assertThat(report).hasSize(1);
            return report.get(0);
        }

        /** The codes of all findings of the only line. */
        public List<String> codes() {
            List<String> codes = new ArrayList<>();
            line().path("findings").forEach(f -> codes.add(f.get("code").asText()));
            return codes;
        }

        /** Slug of the claim that the only line went to. */
        public String slug() {
            return line().at("/claims/0").asText();
        }
    }

    public static Imported ndjson(String... lines) {
        return send("application/x-ndjson", String.join("\n", lines), "");
    }

    public static Imported json(String body) {
        return send("application/ld+json", body, "");
    }

    public static Imported csv(String body) {
        return send("text/csv", body, "");
    }

    public static Imported send(String type, String body, String query) {
        return send(type, body.getBytes(StandardCharsets.UTF_8), query, Keys.asAdmin());
    }

    public static Imported send(String type, byte[] body, String query, RequestSpecification request) {
        Response accepted = request.config(request(type))
                .header("Content-Type", type)
                .body(body)
                .post("/v1/imports" + query);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        return await(accepted.path("id"));
    }

    private static io.restassured.config.RestAssuredConfig request(String type) {
        return io.restassured.config.RestAssuredConfig.config()
                .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, io.restassured.http.ContentType.BINARY));
    }

    public static Imported await(String id) {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            JsonNode job = tree(Keys.asAdmin().get("/v1/imports/" + id).asString());
            if (!List.of("queued", "running").contains(job.get("state").asText())) {
                return new Imported(id, job, report(id));
            }
            pause();
        }
        throw new AssertionError("the import " + id + " did not end");
    }

    private static List<JsonNode> report(String id) {
        byte[] body = Keys.asAdmin().get("/v1/imports/" + id + "/report").asByteArray();
        return new String(body, StandardCharsets.UTF_8)
                .lines()
                .map(Importing::tree)
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
