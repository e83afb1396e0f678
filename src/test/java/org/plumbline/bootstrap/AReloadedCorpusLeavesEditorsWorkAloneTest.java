package org.plumbline.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.Keys.asPublisher;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.editorial.CorpusDesk;
import org.plumbline.publication.LogWatch;
import org.plumbline.testing.Desk;
import org.plumbline.testing.PlumblineTest;

/** A small corpus of its own for each test: a claim, a case of it, a subject and two sources. */
@PlumblineTest
class AReloadedCorpusLeavesEditorsWorkAloneTest {
    private static final String SOURCES = """
            - {key: KEY-cited, title: "As the file says", language: en, type: news, verified: true}
            - {key: KEY-spare, title: "A spare one", language: en, type: news, verified: true}
            """;
    private static final String SUBJECT = """
            slug: KEY-subject
            name: "Moons"
            description: "As the file says."
            traits: [{property: "Made of", value: "Rock", citations: [KEY-cited]}]
            """;
    private static final String CLAIM = """
            slug: NAME
            language: en
            text: "The moon of NAME is made of cheese."
            subject: KEY-subject
            topics: [scoring]
            verdict: {rating: "false", summary: "It is rock.", explanation: "Samples were brought back.",
                      reviewedOn: 2026-11-20, asOf: 2025-12-31, citations: [KEY-cited]}
            citations: [{source: KEY-cited, stance: refutes}]
            """;

    private final String key = Desk.freshSlug("reload");

    @Inject
    CorpusDesk desk;

    @Inject
    LogWatch watch;

    @TempDir
    Path folder;

    @BeforeEach
    void loadForTheFirstTime() throws IOException {
        Files.createDirectory(folder.resolve("claims"));
        write("corpus.yaml", """
                name: A small corpus
                accessedOn: 2026-11-24
                topics: none.yaml
                publishers: none.yaml
                sources: [sources.yaml]
                subjects: [subject.yaml]
                claims: [claims/broad.yaml, claims/narrow.yaml]
                """);
        write("none.yaml", "[]");
        write("sources.yaml", SOURCES);
        write("subject.yaml", SUBJECT);
        write("claims/broad.yaml", CLAIM.replace("NAME", "KEY-broad"));
        write("claims/narrow.yaml", CLAIM.replace("NAME", "KEY-narrow") + "broader: KEY-broad\n");
        assertThat(load()).isEqualTo(2);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text.replace("KEY", key));
    }

    private int load() {
        int published = desk.load(CorpusFiles.at(folder.toString()).all());
        watch.catchUp();
        return published;
    }

    @Test
    void aSourceAndASubjectThatEditorsChanged() throws IOException {
        replace(
                "/v1/sources/" + key + "-cited",
                "{\"title\":\"As an editor put it\",\"language\":\"en\",\"type\":\"news\"}");
        replace("/v1/subjects/" + key + "-subject", "{\"name\":\"Moons\",\"description\":\"As an editor put it.\"}");
        int revision = revision("broad");
        write("claims/broad.yaml", CLAIM.replace("NAME", "KEY-broad").replace("It is rock.", "It is basalt."));

        assertThat(load()).isEqualTo(1);

        assertThat(given().get("/v1/sources/" + key + "-cited").<String>path("title"))
                .isEqualTo("As an editor put it");
        assertThat(given().get("/v1/subjects/" + key + "-subject").<String>path("description"))
                .isEqualTo("As an editor put it.");
        assertThat(given().get("/v1/claims/" + key + "-broad").<String>path("citations[0].source.title"))
                .isEqualTo("As an editor put it");
        assertThat(revision("broad")).isEqualTo(revision + 1);
    }

    @Test
    void untilTheirOwnEntryInTheFileChanges() throws IOException {
        replace(
                "/v1/sources/" + key + "-cited",
                "{\"title\":\"As an editor put it\",\"language\":\"en\",\"type\":\"news\"}");
        replace("/v1/subjects/" + key + "-subject", "{\"name\":\"Moons\",\"description\":\"As an editor put it.\"}");
        write("sources.yaml", SOURCES.replace("As the file says", "As the file says now"));

        load();

        assertThat(given().get("/v1/sources/" + key + "-cited").<String>path("title"))
                .isEqualTo("As the file says now");
        assertThat(given().get("/v1/subjects/" + key + "-subject").<String>path("description"))
                .isEqualTo("As an editor put it.");
        assertThat(given().get("/v1/claims/" + key + "-narrow").<String>path("citations[0].source.title"))
                .isEqualTo("As the file says now");
    }

    @Test
    void aSourceThatEditorsRemovedUntilAChangedClaimNeedsIt() throws IOException {
        String spare = "/v1/sources/" + key + "-spare";
        asPublisher()
                .header("If-Match", given().get(spare).header("ETag"))
                .delete(spare)
                .then()
                .statusCode(204);

        load();
        given().get(spare).then().statusCode(404);

        write("claims/broad.yaml", CLAIM.replace("NAME", "KEY-broad") + "appearances: [{source: KEY-spare}]\n");
        assertThat(load()).isEqualTo(1);
        given().get(spare).then().statusCode(200);
    }

    @Test
    void aClaimThatEditorsRenamed() throws IOException {
        Desk.change(key + "-broad", "{\"slug\": \"" + key + "-renamed\"}", "{\"kind\": \"update\"}")
                .then()
                .statusCode(200);
        assertThat(load()).isZero();

        write("claims/broad.yaml", CLAIM.replace("NAME", "KEY-broad").replace("It is rock.", "It is basalt."));
        write(
                "claims/narrow.yaml",
                CLAIM.replace("NAME", "KEY-narrow").replace("It is rock.", "It is basalt.") + "broader: KEY-broad\n");
        assertThat(load()).isEqualTo(2);

        given().redirects()
                .follow(false)
                .get("/v1/claims/" + key + "-broad")
                .then()
                .statusCode(308);
        Response renamed = given().get("/v1/claims/" + key + "-renamed");
        assertThat(renamed.<String>path("verdicts[0].summary")).isEqualTo("It is basalt.");
        assertThat(given().get("/v1/claims/" + key + "-narrow").<String>path("broader"))
                .isEqualTo(key + "-renamed");
    }

    @Test
    void aClaimThatEditorsRetracted() throws IOException {
        Desk.retract(key + "-narrow", "It was about another moon.").then().statusCode(200);
        write(
                "claims/narrow.yaml",
                CLAIM.replace("NAME", "KEY-narrow").replace("It is rock.", "It is basalt.") + "broader: KEY-broad\n");

        assertThat(load()).isZero();

        given().get("/v1/claims/" + key + "-narrow").then().statusCode(410);
    }

    private int revision(String name) {
        return given().get("/v1/claims/" + key + "-" + name).path("revision");
    }

    private static void replace(String path, String body) {
        asPublisher()
                .contentType(ContentType.JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }
}
