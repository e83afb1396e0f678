package org.plumbline.editorial;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class BadInputIsRefusedAndNothingStoredTest {

    @ParameterizedTest
    @CsvSource({
        "'right-to-left \\u202Eoverride', bidirectional-control",
        "'an isolate \\u2066 here', bidirectional-control",
        "'zero\\u200Bwidth', invisible-character",
        "'a joiner\\u200D in Latin', invisible-character",
        "'byte order \\uFEFF mark', invisible-character",
        "'soft\\u00ADhyphen', invisible-character",
        "'a NUL \\u0000 in it', control-character",
        "'half \\uD800 a character', broken-character",
        "'private \\uE000 use', unassigned-character",
        "'a tag \\uDB40\\uDC41 character', invisible-character",
        "'two\\nlines', control-character",
        "'<script>alert(1)</script>', markup",
        "'a <b>bold</b> claim', markup",
        "'an &amp; entity', markup",
        "'a [link](https://example.org)', markup",
        "'   ', blank"
    })
    void textThatHidesSomethingIsRefused(String escaped, String code) {
        String slug = Desk.freshSlug("hidden");
        Response answer = Keys.asEditor()
                .contentType(ContentType.JSON)
                .body("{\"slug\": \"" + slug + "\", \"language\": \"en\", \"text\": \"" + escaped + "\"}")
                .post("/v1/drafts");
        answer.then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/text"))
                .body("violations[0].code", equalTo(code));
        Keys.asEditor().queryParam("q", slug).get("/v1/drafts").then().body("total.value", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\\u200Cخواهم",
                "क्\\u200Dष",
                "family \\uD83D\\uDC68\\u200D\\uD83D\\uDC69",
                "5 < 6 & 7 > 3",
                "שלום\\u200F!"
            })
    void textThatNeedsAJoinerOrASignIsNot(String escaped) {
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body("{\"language\": \"en\", \"text\": \"" + escaped + "\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(201);
    }

    @Test
    void textIsComposed() {
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body("{\"language\": \"en\", \"text\": \" Cafe\\u0301 \"}")
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .body("content.text", equalTo("Caf\u00e9"))
                .body("content.slug", startsWith("cafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "revision", "state", "createdBy", "position", "claimId", "publishedAt"})
    void whatTheServiceDecidesCannotBeSent(String member) {
        ObjectNode claim = Desk.claim(Desk.freshSlug("mass"));
        claim.put(member, "x");
        Desk.create(claim)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/" + member))
                .body("violations[0].code", equalTo("unknown-member"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/x",
                "file:///etc/passwd",
                "https://",
                "//example.org",
                "data:text/html,x",
                "https://user:pass@example.org/",
                "mailto:a@example.org"
            })
    void onlyTheWebCanBeLinked(String url) {
        ObjectNode claim = Desk.claim(Desk.freshSlug("url"));
        claim.withArray("claimants").addObject().put("name", "Somebody").put("url", url);
        Desk.create(claim).then().statusCode(400).body("violations.field", hasItem("/claimants/0/url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "\"x\"",
                "",
                "{\"text\": {\"x\": [1]}}",
                "{\"text\": 1e999999}",
                "{\"text\":1,\"text\":2}",
                "{\"topics\": [null], \"text\": \"x\"}",
                "{\"verdicts\": {}}",
                "{\"a\":"
            })
    void whatIsNotTheExpectedJsonIsRefused(String body) {
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/drafts")
                .then()
                .statusCode(400);
    }

    /** Not with REST Assured, which indents every body that it sends: this one would take gigabytes. */
    @Test
    void deepJsonIsRefused() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/drafts"))
                .header("Authorization", "Bearer " + Keys.EDITOR)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"topics\":" + "[".repeat(20_000)))
                .build();
        assertEquals(
                400,
                HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
    }

    @Test
    void everyFaultIsNamedAtOnceWithItsPlace() {
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body("""
                        {"slug": "Not A Slug", "language": "english!", "text": "ok", "topics": ["UPPER"],
                         "appearances": [{"publishedOn": "2018-13"}], "translations": {"x": {"text": "<b>"}}}
                        """)
                .post("/v1/drafts")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "/slug",
                                "/language",
                                "/topics/0",
                                "/appearances/0/publishedOn",
                                "/translations/x",
                                "/translations/x/text"));
    }

    @Test
    void aWordOutsideTheVocabularyIsToldTheVocabulary() {
        ObjectNode claim = Desk.claim(Desk.freshSlug("vocabulary"));
        ((ObjectNode) claim.at("/verdicts/0")).put("rating", "falsch");
        Desk.create(claim)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/verdicts/0/rating"))
                .body("violations[0].message", startsWith("must be one of false, mostly-false"));
    }

    @Test
    void aMergePatchMustBeAnObject() {
        Response draft = Desk.create(Desk.claim(Desk.freshSlug("patched")));
        Desk.patch(draft.path("href"), draft.header("ETag"), "[1]").then().statusCode(400);
        Desk.patch(draft.path("href"), draft.header("ETag"), "{\"text\": null}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/text"));
        Desk.patch(draft.path("href"), draft.header("ETag"), "{\"state\": \"published\"}")
                .then()
                .statusCode(400);
    }
}
