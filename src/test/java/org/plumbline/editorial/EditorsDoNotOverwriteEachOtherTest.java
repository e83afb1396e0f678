package org.plumbline.editorial;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class EditorsDoNotOverwriteEachOtherTest {

    @Test
    void aChangeMustSayWhichStateItIsMeantFor() {
        Response draft = Desk.create(Desk.claim(Desk.freshSlug("condition")));
        String href = draft.path("href");
        Keys.asEditor().delete(href).then().statusCode(428).body("type", equalTo("/problems/precondition-required"));
        Keys.asEditor().header("If-Match", "\"stale\"").delete(href).then().statusCode(412);
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(href + "/submit")
                .then()
                .statusCode(428);
        Keys.asEditor()
                .header("If-Match", draft.header("ETag"))
                .delete(href)
                .then()
                .statusCode(204);
        Keys.asEditor().get(href).then().statusCode(404);
    }

    @Test
    void ofTwoEditorsWhoSaveAtOnceOneIsTold() {
        Response draft = Desk.create(Desk.claim(Desk.freshSlug("race")));
        List<Integer> statuses = Stream.of("Alice was here.", "Bob was here.")
                .map(text -> CompletableFuture.supplyAsync(
                        () -> Desk.patch(draft.path("href"), draft.header("ETag"), "{\"text\": \"" + text + "\"}")
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 412), statuses);
    }

    @Test
    void aRepeatedRequestIsAnsweredOnce() {
        String key = UUID.randomUUID().toString();
        String slug = Desk.freshSlug("once");
        Response first = create(key, slug);
        Response second = create(key, slug);
        first.then().statusCode(201);
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        create(key, Desk.freshSlug("other"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/idempotency-mismatch"));
        Keys.asEditor().queryParam("q", slug).get("/v1/drafts").then().body("total.value", equalTo(1));
    }

    @Test
    void requestsRepeatedInTheSameMomentMakeOneDraft() {
        String key = UUID.randomUUID().toString();
        String slug = Desk.freshSlug("at-once");
        List<String> made = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> create(key, slug).<String>path("href")))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();
        assertEquals(1, made.size());
    }

    @Test
    void twoDraftsForOneClaimAreNotOpenedAtOnce() {
        String slug = Desk.freshSlug("opened");
        Desk.publishNew(Desk.claim(slug)).then().statusCode(200);
        List<Integer> statuses = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> Desk.open(slug).statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409), statuses);
    }

    private static Response create(String key, String slug) {
        return Keys.asEditor()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Desk.claim(slug).toString())
                .post("/v1/drafts");
    }
}
