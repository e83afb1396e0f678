package org.plumbline.editorial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class ADraftBecomesAClaimThroughFourEyesTest {

    @Test
    void aDraftIsSubmittedReturnedSubmittedAgainAndPublished() {
        String slug = Desk.freshSlug("four-eyes");
        Response draft = Desk.create(Desk.claim(slug));
        draft.then()
                .statusCode(201)
                .header("Location", containsString("/v1/drafts/"))
                .body("state", equalTo("draft"));
        String href = draft.path("href");
        given().get("/v1/claims/" + slug).then().statusCode(404);
        Desk.publish(href, draft.header("ETag"), "{}")
                .then()
                .statusCode(409)
                .body("detail", containsString("submitted"));
        Response submitted = Desk.submit(href, draft.header("ETag"));
        submitted.then().statusCode(200).body("state", equalTo("in-review"));
        Response returned = Keys.asPublisher()
                .contentType(ContentType.JSON)
                .header("If-Match", submitted.header("ETag"))
                .body("{\"reason\": \"Which moon?\"}")
                .post(href + "/return");
        returned.then().statusCode(200).body("state", equalTo("draft"));
        Response again = Desk.submit(href, returned.header("ETag"));
        Response published = Desk.publish(href, again.header("ETag"), "{}");
        published
                .then()
                .statusCode(200)
                .header("Location", containsString("/v1/claims/" + slug))
                .body("revision", equalTo(1));
        given().get("/v1/claims/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", published.header("ETag"))
                .body("kind", equalTo("publication"));
        Keys.asEditor()
                .get(href + "/history")
                .then()
                .body("items.action", contains("created", "submitted", "returned", "submitted", "published"))
                .body("items.note", hasItem("Which moon?"));
        Keys.asEditor()
                .get(href)
                .then()
                .body("state", equalTo("published"))
                .body("claim", equalTo("/v1/claims/" + slug));
    }

    @Test
    void whoeverMadeTheLastEditMayNotPublish() {
        String slug = Desk.freshSlug("own-eyes");
        Response draft = Keys.asPublisher()
                .contentType(ContentType.JSON)
                .body(Desk.claim(slug).toString())
                .post("/v1/drafts");
        Response submitted = Desk.submit(draft.path("href"), draft.header("ETag"));
        Desk.publish(draft.path("href"), submitted.header("ETag"), "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
    }

    @Test
    void anEditorMayNotPublish() {
        Response draft = Desk.create(Desk.claim(Desk.freshSlug("no-role")));
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body("{}")
                .post(draft.path("href") + "/publish")
                .then()
                .statusCode(403)
                .body("detail", containsString("publisher"));
    }

    @Test
    void anEditAfterSubmissionTakesTheDraftBack() {
        Response draft = Desk.create(Desk.claim(Desk.freshSlug("taken-back")));
        Response submitted = Desk.submit(draft.path("href"), draft.header("ETag"));
        Desk.patch(draft.path("href"), submitted.header("ETag"), "{\"text\": \"Something else.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("content.text", equalTo("Something else."))
                .body("content.subject", equalTo("sesame-credit"));
    }

    @Test
    void aCorrectionNeedsANoteAndIsListedForEverybody() {
        String slug = Desk.freshSlug("corrected");
        Desk.publishNew(Desk.claim(slug)).then().statusCode(200);
        String patch = "{\"text\": \"The moon is made of green cheese.\"}";
        Desk.change(slug, patch, "{\"kind\": \"correction\"}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/note"));
        Response open = Keys.asEditor()
                .queryParam("q", slug)
                .queryParam("state", "in-review")
                .get("/v1/drafts");
        String draft = open.path("items[0].href");
        String etag = Keys.asEditor().get(draft).header("ETag");
        Desk.publish(draft, etag, "{\"kind\": \"correction\", \"note\": \"The colour was missing.\"}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        given().get("/v1/claims/" + slug)
                .then()
                .body("kind", equalTo("correction"))
                .body("corrections[0].note", equalTo("The colour was missing."));
        given().queryParam("limit", 100)
                .get("/v1/corrections")
                .then()
                .body("items.note", hasItem("The colour was missing."));
    }

    @Test
    void aRetractedClaimIsGoneWithANoteAndKeepsItsHistory() {
        String slug = Desk.freshSlug("retracted");
        Desk.publishNew(Desk.claim(slug));
        Desk.retract(slug, "It was a joke.").then().statusCode(200).body("revision", equalTo(2));
        given().get("/v1/claims/" + slug).then().statusCode(410).body(containsString("It was a joke."));
        given().get("/v1/claims/" + slug + "/revisions/1").then().statusCode(200);
        String present = given().get("/v1/claims/" + slug + "/revisions/2").header("ETag");
        Keys.asPublisher()
                .contentType(ContentType.JSON)
                .header("If-Match", present)
                .body("{\"note\": \"Again.\"}")
                .post("/v1/claims/" + slug + "/retract")
                .then()
                .statusCode(409);
    }

    @Test
    void theOldSlugLeadsToTheNewOneAndToNothingElseEver() {
        String old = Desk.freshSlug("old-name");
        String fresh = Desk.freshSlug("new-name");
        String narrower = Desk.freshSlug("narrower");
        Desk.publishNew(Desk.claim(old));
        ObjectNode child = Desk.claim(narrower);
        child.put("broader", old);
        Desk.publishNew(child).then().statusCode(200);
        Desk.change(old, "{\"slug\": \"" + fresh + "\"}", "{\"kind\": \"update\"}")
                .then()
                .statusCode(200);
        given().redirects()
                .follow(false)
                .get("/v1/claims/" + old)
                .then()
                .statusCode(308)
                .header("Location", containsString(fresh));
        given().get("/v1/claims/" + narrower)
                .then()
                .body("broader", equalTo(fresh))
                .body("revision", equalTo(2));
        Desk.publishNew(Desk.claim(old)).then().statusCode(409).body("violations[0].field", equalTo("/slug"));
    }

    @Test
    void aDraftThatBreaksTheRulesIsToldEveryFaultAtOnce() {
        ObjectNode claim = Desk.claim(Desk.freshSlug("faulty"));
        claim.remove("subject");
        ((ObjectNode) claim.at("/verdicts/0")).put("rating", "misleading").remove("summary");
        ((ObjectNode) claim.at("/citations/0")).put("stance", "context").put("source", "no-such-source");
        Response draft = Desk.create(claim);
        draft.then().statusCode(201);
        Keys.asEditor()
                .post(draft.path("href") + "/validate")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(false))
                .body(
                        "violations.field",
                        org.hamcrest.Matchers.hasItems(
                                "/subject",
                                "/verdicts/0/summary",
                                "/citations",
                                "/notes",
                                "/citations/0/source",
                                "/verdicts/0/citations/0",
                                "/notes/0/citations/0"));
        Response submitted = Desk.submit(draft.path("href"), draft.header("ETag"));
        Desk.publish(draft.path("href"), submitted.header("ETag"), "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-publishable"));
    }

    @Test
    void thePreviewIsWhatIsPublishedButForTheStampsOfTheLog() {
        String slug = Desk.freshSlug("previewed");
        Response draft = Desk.create(Desk.claim(slug));
        ObjectNode preview = Desk.json(Keys.asEditor()
                .header("Accept-Language", "nl")
                .get(draft.path("href") + "/preview")
                .asString());
        Response submitted = Desk.submit(draft.path("href"), draft.header("ETag"));
        Desk.publish(draft.path("href"), submitted.header("ETag"), "{}");
        ObjectNode published = Desk.json(given().header("Accept-Language", "nl")
                .get("/v1/claims/" + slug)
                .asString());
        for (ObjectNode document : java.util.List.of(preview, published)) {
            document.remove(java.util.List.of("position", "publishedAt", "firstPublishedAt"));
        }
        assertEquals(published.toString(), preview.toString());
        assertEquals("nl", preview.get("language").asText());
    }

    @Test
    void whatIsPublishedCanBeOpenedAndPublishedAgainUnchanged() {
        Response open = Desk.open("every-citizen-score");
        open.then().statusCode(201).body("baseRevision", equalTo(1));
        Desk.open("every-citizen-score").then().statusCode(409).body("detail", containsString(open.path("href")));
        ObjectNode preview =
                Desk.json(Keys.asEditor().get(open.path("href") + "/preview").asString());
        ObjectNode published =
                Desk.json(given().get("/v1/claims/every-citizen-score").asString());
        for (ObjectNode document : java.util.List.of(preview, published)) {
            document.remove(java.util.List.of("position", "publishedAt", "revision", "kind"));
        }
        assertEquals(published.toString(), preview.toString());
        Keys.asEditor()
                .header("If-Match", open.header("ETag"))
                .delete(open.path("href").toString())
                .then()
                .statusCode(204);
    }
}
