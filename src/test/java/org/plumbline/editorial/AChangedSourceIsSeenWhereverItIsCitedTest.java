package org.plumbline.editorial;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AChangedSourceIsSeenWhereverItIsCitedTest {

    @Test
    void everyClaimThatCitesItGetsAnUpdateRevision() {
        String source = record("sources", "{\"title\": \"First title\", \"language\": \"en\", \"type\": \"news\"}");
        String slug = Desk.freshSlug("cites");
        Desk.publishNew(citing(slug, key(source))).then().statusCode(200);
        put(source, "{\"title\": \"Second title\", \"language\": \"en\", \"type\": \"news\"}")
                .then()
                .statusCode(200);
        given().get("/v1/claims/" + slug)
                .then()
                .body("revision", equalTo(2))
                .body("kind", equalTo("update"))
                .body("citations.source.title", hasItem("Second title"));
        given().get("/v1/claims/" + slug + "/revisions/1")
                .then()
                .body("citations.source.title", hasItem("First title"));
        put(source, "{\"title\": \"Second title\", \"language\": \"en\", \"type\": \"news\"}")
                .then()
                .statusCode(200);
        given().get("/v1/claims/" + slug).then().body("revision", equalTo(2));
    }

    @Test
    void aDraftThatIsOpenMeanwhileCanStillBePublished() {
        String source = record("sources", "{\"title\": \"Before\", \"language\": \"en\", \"type\": \"news\"}");
        String slug = Desk.freshSlug("open-meanwhile");
        Desk.publishNew(citing(slug, key(source)));
        Response open = Desk.open(slug);
        put(source, "{\"title\": \"After\", \"language\": \"en\", \"type\": \"news\"}");
        Response submitted = Desk.submit(open.path("href"), open.header("ETag"));
        Desk.publish(open.path("href"), submitted.header("ETag"), "{\"kind\": \"update\"}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(3));
    }

    @Test
    void aSubjectsNewNameIsSeenInItsClaims() {
        String slug = Desk.freshSlug("renamed-subject");
        String body = "{\"slug\": \"" + slug + "\", \"name\": \"%s\", \"description\": \"A thing.\", \"traits\":"
                + " [{\"property\": \"Operator\", \"value\": \"Somebody\", \"citations\": [\"creemers-2018\"]}]}";
        String subject = record("subjects", body.formatted("Old name"));
        ObjectNode claim = Desk.claim(slug);
        claim.put("subject", slug);
        Desk.publishNew(claim).then().statusCode(200);
        put(subject, body.formatted("New name")).then().statusCode(200).body("name", equalTo("New name"));
        given().get("/v1/claims/" + slug)
                .then()
                .body("subject.name", equalTo("New name"))
                .body("revision", equalTo(2));
    }

    @Test
    void whatIsUsedCannotBeRemovedAndSaysByWhat() {
        String source = record("sources", "{\"title\": \"Needed\", \"language\": \"en\", \"type\": \"news\"}");
        String slug = Desk.freshSlug("needs");
        Desk.publishNew(citing(slug, key(source)));
        delete(source)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("usedBy", contains("/v1/claims/" + slug));
        String unused = record("sources", "{\"title\": \"Not needed\", \"language\": \"en\", \"type\": \"news\"}");
        delete(unused).then().statusCode(204);
        given().get(unused).then().statusCode(404);
    }

    @Test
    void aSourceInADraftIsUsedToo() {
        String source = record("sources", "{\"title\": \"Drafted\", \"language\": \"en\", \"type\": \"news\"}");
        Response draft = Desk.create(citing(Desk.freshSlug("drafted"), key(source)));
        delete(source).then().statusCode(409).body("usedBy", contains(draft.<String>path("href")));
    }

    @Test
    void twoSourcesBecomeOneEverywhere() {
        String one = record("sources", "{\"title\": \"The same\", \"language\": \"en\", \"type\": \"news\"}");
        String two = record("sources", "{\"title\": \"The same\", \"language\": \"en\", \"type\": \"news\"}");
        String slug = Desk.freshSlug("merged");
        String both = Desk.freshSlug("merged-both");
        String retracted = Desk.freshSlug("merged-retracted");
        Desk.publishNew(citing(slug, key(one)));
        ObjectNode citingBoth = citing(both, key(one));
        citingBoth
                .withArray("citations")
                .addObject()
                .put("source", key(two))
                .put("stance", "supports")
                .put("accessedOn", "2026-11-20");
        Desk.publishNew(citingBoth).then().statusCode(200);
        Desk.publishNew(citing(retracted, key(one)));
        Desk.retract(retracted, "Not needed.").then().statusCode(200);
        String draft =
                Desk.create(citing(Desk.freshSlug("merged-draft"), key(one))).path("href");
        merge(one, key(two)).then().statusCode(200).body("key", equalTo(key(two)));
        given().get(one).then().statusCode(404);
        given().get("/v1/claims/" + slug)
                .then()
                .body("citations.key", hasItem(key(two)))
                .body("notes[0].citations", contains(key(two)))
                .body("revision", equalTo(2));
        given().get("/v1/claims/" + both)
                .then()
                .body("citations.key", contains("merics-2021", key(two)))
                .body("citations[1].stance", equalTo("supports"));
        given().get("/v1/claims/" + retracted).then().statusCode(410);
        Keys.asEditor().get(draft).then().body("content.citations.source", hasItem(key(two)));
    }

    @Test
    void twoTopicsBecomeOne() {
        String one = record("topics", "{\"name\": \"Moons\"}");
        String two = record("topics", "{\"name\": \"Moon\"}");
        String slug = Desk.freshSlug("topical");
        ObjectNode claim = Desk.claim(slug);
        claim.withArray("topics").add(key(one));
        Desk.publishNew(claim).then().statusCode(200);
        merge(one, key(two)).then().statusCode(200);
        given().get("/v1/claims/" + slug).then().body("topics", contains("scoring", key(two)));
    }

    @ParameterizedTest
    @CsvSource({
        "sources, '{\"title\": \"x\", \"language\": \"en\", \"type\": \"news\", \"url\": \"ftp://example.org\"}', /url",
        "sources, '{\"language\": \"en\", \"type\": \"news\"}', /title",
        "sources, '{\"title\": \"x\", \"language\": \"en\", \"type\": \"news\", \"id\": 1}', /id",
        "sources, '{\"title\": \"x\", \"language\": \"en\", \"type\": \"tweet\"}', /type",
        "topics, '{\"name\": \"<b>\"}', /name",
        "publishers, '{\"name\": \"x\", \"site\": \"https://example.org\"}', /site",
        "subjects, '{\"name\": \"x\", \"description\": \"y\", \"partOf\": \"no-such\"}', /partOf",
        "subjects, '{\"name\": \"x\", \"description\": \"y\", \"traits\": [{\"property\": \"a\", \"value\": \"b\", \"citations\":"
                + " [\"no-such\"]}]}', /traits/0/citations/0"
    })
    void whatBreaksTheRulesIsRefused(String list, String body, String field) {
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/" + list)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void aKeyIsTakenOnce() {
        String body = "{\"key\": \"" + Desk.freshSlug("taken")
                + "\", \"title\": \"x\", \"language\": \"en\", \"type\": \"news\"}";
        String made = record("sources", body);
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/sources")
                .then()
                .statusCode(409);
        Keys.asPublisher()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"stale\"")
                .body(body)
                .put(made)
                .then()
                .statusCode(412);
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body(body)
                .put(made)
                .then()
                .statusCode(403)
                .body("detail", containsString("publisher"));
    }

    private static ObjectNode citing(String slug, String source) {
        ObjectNode claim = Desk.claim(slug);
        ((ObjectNode) claim.at("/citations/0")).put("source", source);
        claim.withArray("/verdicts/0/citations").removeAll().add(source);
        claim.withArray("/notes/0/citations").removeAll().add(source);
        return claim;
    }

    private static String record(String list, String body) {
        Response made = Keys.asEditor().contentType(ContentType.JSON).body(body).post("/v1/" + list);
        made.then().statusCode(201);
        return made.path("href");
    }

    private static Response put(String href, String body) {
        return changing(href).contentType(ContentType.JSON).body(body).put(href);
    }

    private static Response delete(String href) {
        return changing(href).delete(href);
    }

    private static Response merge(String href, String into) {
        return changing(href)
                .contentType(ContentType.JSON)
                .body("{\"into\": \"" + into + "\"}")
                .post(href + "/merge");
    }

    private static io.restassured.specification.RequestSpecification changing(String href) {
        return Keys.asPublisher().header("If-Match", given().get(href).header("ETag"));
    }

    private static String key(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
