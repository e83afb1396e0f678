package org.plumbline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;

@PlumblineTest
class AListIsAViewOfOneMomentTest {
    @Inject
    TestDesk desk;

    private final String word = "v" + UUID.randomUUID().toString().replace("-", "");

    private ClaimContent claim(String text) {
        return TestClaims.saying(text + " " + word);
    }

    private static ClaimContent saying(ClaimContent c, String text) {
        return new ClaimContent(
                c.slug(),
                c.language(),
                text,
                c.wordings(),
                c.claimants(),
                c.subject(),
                c.confusedWith(),
                c.broader(),
                c.topics(),
                c.appearances(),
                c.verdicts(),
                c.notes(),
                c.citations(),
                c.translations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "updated", "relevance"})
    void pagingNeitherSkipsNorRepeatsWhileOthersPublish(String sort) {
        List<ClaimContent> claims = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            claims.add(claim("Number " + i + " of seven ".repeat(i % 3)));
            ids.add(desk.publish(claims.get(i)));
        }
        List<String> whole = page(sort, 100, null).path("items.slug");
        List<String> seen = new ArrayList<>();
        String cursor = null;
        int step = 0;
        do {
            Response page = page(sort, 2, cursor);
            seen.addAll(page.path("items.slug"));
            assertThat(page.<Integer>path("total.value")).isEqualTo(7);
            cursor = page.path("next");
            desk.publish(claim("Meanwhile " + step));
            desk.update(ids.get(step), saying(claims.get(step), "Rewritten " + word));
            desk.retract(ids.get(6 - step), claims.get(6 - step), "Withdrawn.");
            step++;
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(whole).hasSize(7);
    }

    private Response page(String sort, int limit, String cursor) {
        var request = given().queryParam("q", word).queryParam("sort", sort).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/claims");
    }

    @Test
    void aListOfThePastIsByteForByteTheSameAfterLaterPublications() {
        ClaimContent first = claim("The earth is flat");
        UUID id = desk.publish(first);
        desk.publish(claim("The earth is a cube"));
        String then = given().get("/v1/claims/" + first.slug()).path("publishedAt");
        String all = lists(then, "newest");
        String found = lists(then, "relevance");
        desk.update(id, saying(first, "Something else altogether " + word));
        for (int i = 0; i < 5; i++) {
            desk.publish(claim("The earth, flat or cube, take " + i));
        }
        desk.retract(id, first, "Withdrawn.");
        assertThat(lists(then, "newest")).isEqualTo(all);
        assertThat(lists(then, "relevance")).isEqualTo(found);
    }

    /** With another parameter each time, so that no page comes from memory. */
    private String lists(String asOf, String sort) {
        return given().header(
                        "Accept-Language", "x-" + UUID.randomUUID().toString().substring(0, 8))
                .queryParam("q", "flat earth \"is flat\" " + word)
                .queryParam("asOf", asOf)
                .queryParam("sort", sort)
                .queryParam("facets", "rating,topic")
                .queryParam("highlight", true)
                .get("/v1/claims")
                .asString();
    }

    @Test
    void whatWasChangedOrWithdrawnIsNoLongerFoundAndWhatComesBackIs() {
        ClaimContent claim = claim("Before it was changed");
        UUID id = desk.publish(claim);
        desk.update(id, saying(claim, "Afterwards " + word));
        search("before " + word).body("items[0].text", equalTo("Afterwards " + word));
        search("\"before it was changed\"").body("items", hasSize(0));
        desk.retract(id, claim, "Withdrawn.");
        search(word).body("items", hasSize(0));
        desk.update(id, claim);
        search(word).body("items.slug", contains(claim.slug())).body("items[0].revision", equalTo(4));
    }

    private static io.restassured.response.ValidatableResponse search(String q) {
        return given().queryParam("q", q).get("/v1/claims").then().statusCode(200);
    }

    @Test
    void beforeTheFirstPublicationTheListIsEmpty() {
        given().queryParam("asOf", "2001-01-01")
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total.value", equalTo(0));
    }

    @Test
    void theNextPageIsLinkedInAHeaderToo() {
        Response first =
                given().queryParam("limit", 1).queryParam("topic", "scoring").get("/v1/claims");
        String next = first.path("next");
        assertThat(first.header("Link")).contains("cursor=" + next).endsWith("rel=\"next\"");
        String address = first.header("Link").replaceAll("^<|>.*$", "");
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void whoHasThePageIsToldSo() {
        Response first = given().queryParam("asOf", "2001-01-01").get("/v1/claims");
        given().queryParam("asOf", "2001-01-01")
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/claims")
                .then()
                .statusCode(304);
    }
}
