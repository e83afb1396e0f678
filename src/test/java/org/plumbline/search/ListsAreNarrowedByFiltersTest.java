package org.plumbline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ClaimContent.MixUp;
import org.plumbline.editorial.ClaimContent.Translation;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.publication.Rating;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;

/** Each test looks only at claims with a word of its own, so that it does not see what others publish. */
@PlumblineTest
class ListsAreNarrowedByFiltersTest {
    @Inject
    TestDesk desk;

    private String word;
    private String plain;
    private String other;

    @BeforeEach
    void publishTwoClaims() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        ClaimContent first = TestClaims.saying("The first " + word + " is round.");
        ClaimContent second = different(TestClaims.saying("The second " + word + " is square."));
        desk.publisher("other-desk", "Other Desk", "narrowing.example");
        desk.publish(first);
        UUID id = desk.publish(second);
        desk.correct(id, second, "A word was wrong.");
        plain = first.slug();
        other = second.slug();
    }

    private static ClaimContent different(ClaimContent c) {
        VerdictContent house = c.verdicts().get(0);
        VerdictContent misleading = new VerdictContent(
                null,
                Rating.MISLEADING,
                null,
                house.summary(),
                house.explanation(),
                LocalDate.of(2026, 6, 1),
                house.asOf(),
                null,
                null,
                house.citations());
        VerdictContent theirs = new VerdictContent(
                "other-desk",
                Rating.TRUE,
                null,
                "It is so.",
                null,
                LocalDate.of(2026, 7, 1),
                null,
                URI.create("https://other.example/1"),
                null,
                List.of());
        return new ClaimContent(
                c.slug(),
                "en-GB",
                c.text(),
                c.wordings(),
                List.of(new Claimant("Ada Lovelace", null)),
                "rongcheng",
                List.of(new MixUp("sesame-credit", "They are not the same.")),
                null,
                List.of("law"),
                c.appearances(),
                List.of(misleading, theirs),
                c.notes(),
                c.citations(),
                Map.of("nl", new Translation("De tweede is vierkant.", null, null, List.of(), List.of())));
    }

    private ValidatableResponse list(String... parameters) {
        RequestSpecification request = given().queryParam("q", word);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/v1/claims").then().statusCode(200);
    }

    private void finds(String slug, String parameter, String value) {
        list(parameter, value).body("items.slug", contains(slug)).body("total.value", equalTo(1));
    }

    @Test
    void byRatingTopicSubjectAndWhatItIsConfusedWith() {
        list().body("items.slug", containsInAnyOrder(plain, other));
        finds(plain, "rating", "false");
        finds(other, "rating", "misleading");
        finds(plain, "topic", "scoring");
        finds(other, "topic", "law");
        finds(plain, "subject", "sesame-credit");
        finds(other, "subject", "rongcheng");
        finds(other, "confusedWith", "sesame-credit");
    }

    @Test
    void byWhoJudgedAndWhoClaimedAndWhetherTheyAgree() {
        finds(other, "publisher", "other-desk");
        finds(other, "claimant", "ada lovelace");
        list("claimant", "Ada").body("items", hasSize(0));
        finds(other, "agreement", "split");
        finds(plain, "agreement", "single");
        list("agreement", "agreed").body("items", hasSize(0));
    }

    @Test
    void byLanguageOfTheClaimOrATranslation() {
        list("language", "en").body("items.slug", containsInAnyOrder(plain, other));
        finds(other, "language", "en-GB");
        finds(other, "language", "nl");
        list("language", "fr").body("items", hasSize(0));
    }

    @Test
    void byDayOfReviewAndTimeOfPublicationAndCorrection() {
        finds(other, "reviewedTo", "2026-06-01");
        finds(plain, "reviewedFrom", "2026-06-02");
        list("reviewedFrom", "2026-06-01", "reviewedTo", "2026-11-01").body("items", hasSize(2));
        finds(other, "corrected", "true");
        finds(plain, "corrected", "false");
        String corrected = given().get("/v1/claims/" + other).path("publishedAt");
        finds(other, "publishedSince", corrected);
    }

    @Test
    void valuesOfOneFilterAreAlternativesAndFiltersNarrowEachOther() {
        list("rating", "false", "rating", "misleading").body("items", hasSize(2));
        list("rating", "false", "rating", "misleading", "topic", "law").body("items.slug", contains(other));
        list("rating", "false", "topic", "law").body("items", hasSize(0));
    }

    @Test
    void inTheOrderAskedFor() {
        list("sort", "newest").body("items.slug", contains(other, plain));
        list("sort", "oldest").body("items.slug", contains(plain, other));
        list("sort", "updated").body("items.slug", contains(other, plain));
    }

    @Test
    void facetsCountWhatAnotherChoiceWouldBring() {
        list("facets", "rating,topic", "rating", "false")
                .body("facets.rating.value", containsInAnyOrder("false", "misleading"))
                .body("facets.rating.count", contains(1, 1))
                .body("facets.topic.value", contains("scoring"));
        list("facets", "claimant", "facets", "language")
                .body("facets.claimant[0].value", equalTo("Ada Lovelace"))
                .body("facets.language.value", containsInAnyOrder("en", "en-GB", "nl"));
    }

    @Test
    void facetsOfTheWholeCorpusAreExact() {
        // The house rates all its claims; of an imported one whose label has no place on the scale nothing is guessed.
        Map<String, Object> all = given().queryParam("facets", "rating")
                .queryParam("publisher", "plumbline-desk")
                .queryParam("limit", 1)
                .get("/v1/claims")
                .path("$");
        List<Map<String, Object>> ratings = io.restassured.path.json.JsonPath.from(
                        given().queryParam("facets", "rating")
                                .queryParam("publisher", "plumbline-desk")
                                .get("/v1/claims")
                                .asString())
                .getList("facets.rating");
        int sum = ratings.stream().mapToInt(r -> (int) r.get("count")).sum();
        assertThat(((Map<?, ?>) all.get("total")).get("value")).isEqualTo(sum);
        for (Map<String, Object> rating : ratings) {
            given().queryParam("rating", rating.get("value"))
                    .queryParam("publisher", "plumbline-desk")
                    .get("/v1/claims")
                    .then()
                    .body("total.value", equalTo(rating.get("count")));
        }
    }

    @Test
    void anItemShowsWhatOneChoosesBy() {
        list("rating", "misleading")
                .body("items[0].href", equalTo("/v1/claims/" + other))
                .body("items[0].rating", equalTo("misleading"))
                .body("items[0].agreement", equalTo("split"))
                .body("items[0].subject.slug", equalTo("rongcheng"))
                .body("items[0].reviewedOn", equalTo("2026-06-01"))
                .body("items[0].revision", equalTo(2))
                .body("items[0].corrected", equalTo(true));
    }
}
