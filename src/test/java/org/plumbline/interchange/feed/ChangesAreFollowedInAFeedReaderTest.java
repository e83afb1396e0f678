package org.plumbline.interchange.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.config.XmlPathConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;
import org.plumbline.web.PublicAddress;

@PlumblineTest
class ChangesAreFollowedInAFeedReaderTest {
    @Inject
    TestDesk desk;

    @Inject
    PublicAddress address;

    @Test
    void aNewClaimComesFirstWithItsVerdictInFront() {
        ClaimContent claim = TestClaims.saying("The canal freezes <every> winter & summer.");
        UUID id = desk.publish(claim);
        JsonPath feed = given().get("/feeds/claims.json").jsonPath();
        String item = "items.find { it.id == 'urn:uuid:" + id + "' }";
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString(item + ".title")).isEqualTo("False: " + claim.text());
        assertThat(feed.getString(item + ".url")).isEqualTo(address.page(claim.slug()));
        assertThat(feed.getList(item + ".tags")).asList().contains("false", "scoring");
        assertThat(atom("/feeds/claims.atom").getString("feed.entry.find { it.id == 'urn:uuid:" + id + "' }.title"))
                .isEqualTo("False: " + claim.text());
    }

    @Test
    void anEntryKeepsItsIdWhenItsClaimChanges() {
        ClaimContent claim = TestClaims.saying("The mill burned down in 1802.");
        UUID id = desk.publish(claim);
        desk.update(id, claim);
        JsonPath feed = given().get("/feeds/claims.json").jsonPath();
        assertThat(feed.getList("items.findAll { it.id == 'urn:uuid:" + id + "' }"))
                .hasSize(1);
    }

    @Test
    void correctionsAndRetractionsAreTold() {
        ClaimContent claim = TestClaims.saying("The dyke was raised by nine metres.");
        UUID id = desk.publish(claim);
        desk.correct(id, claim, "We had the height wrong.");
        desk.retract(id, claim, "The source was withdrawn.");
        given().queryParam("topic", "scoring")
                .get("/feeds/corrections.json")
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("items.summary", hasItem("We had the height wrong."))
                .body("items.summary", hasItem("The source was withdrawn."))
                .body("items.title", everyItem(not(startsWith("False"))));
        given().get("/feeds/corrections.atom")
                .then()
                .contentType(startsWith("application/atom+xml"))
                .body(containsString("The source was withdrawn."));
        given().queryParam("topic", "no-such-topic")
                .get("/feeds/corrections.json")
                .then()
                .statusCode(400);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        List<String> ids = new ArrayList<>();
        String page = "http://localhost:8080/feeds/claims.atom?topic=scoring&limit=3";
        String feedId = null;
        for (int i = 0; page != null && i < 4; i++) {
            URI uri = URI.create(page);
            XmlPath feed = atom(uri.getPath() + "?" + uri.getRawQuery());
            ids.addAll(feed.getList("feed.entry.id"));
            String id = feed.getString("feed.id");
            assertThat(feedId == null || feedId.equals(id)).isTrue();
            feedId = id;
            String next = feed.getString("feed.link.find { it.@rel == 'next' }.@href");
            page = next == null || next.isEmpty() ? null : next;
        }
        assertThat(ids).hasSizeGreaterThan(6).doesNotHaveDuplicates();
    }

    @Test
    void filtersAreTheListsAndFaultsAreProblems() {
        given().queryParam("rating", "true")
                .get("/feeds/claims.json")
                .then()
                .body("items.title", everyItem(startsWith("True: ")));
        given().queryParam("rating", "wrong").get("/feeds/claims.atom").then().statusCode(400);
        given().queryParam("limit", 101).get("/feeds/claims.atom").then().statusCode(400);
        given().queryParam("cursor", "x").get("/feeds/corrections.atom").then().statusCode(400);
    }

    @Test
    void whoHasItGets304AndTheAcceptHeaderOfFeedReadersDoesNotMatter() {
        Response first = given().accept("application/rss+xml").get("/feeds/claims.atom?language=nl&rating=true");
        first.then().statusCode(200).contentType(startsWith("application/atom+xml"));
        given().header("If-None-Match", first.header("ETag"))
                .get("/feeds/claims.atom?language=nl&rating=true")
                .then()
                .statusCode(304);
        assertThat(first.header("Last-Modified")).isNotNull();
    }

    @Test
    void dutchReadersGetDutch() {
        given().queryParam("language", "nl")
                .get("/feeds/claims.json")
                .then()
                .body("items.language", everyItem(equalTo("nl")))
                .body("next_url", containsString("language=nl"));
        given().queryParam("q", "\"no such words in here at all\"")
                .get("/feeds/claims.json")
                .then()
                .body("items", hasSize(0))
                .body("next_url", nullValue());
    }

    private static XmlPath atom(String path) {
        return XmlPath.from(given().urlEncodingEnabled(false).get(path).asString())
                .using(XmlPathConfig.xmlPathConfig().namespaceAware(false));
    }
}
