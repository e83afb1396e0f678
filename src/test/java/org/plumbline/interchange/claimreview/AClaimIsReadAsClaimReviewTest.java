package org.plumbline.interchange.claimreview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.Rating;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;
import org.plumbline.web.PublicAddress;

@PlumblineTest
class AClaimIsReadAsClaimReviewTest {
    private static final String CLAIM = "/v1/claims/" + Misconceptions.EVERY_CITIZEN_SCORE;

    @Inject
    TestDesk desk;

    @Inject
    PublicAddress address;

    @Inject
    ClaimReviews reviews;

    @Inject
    ObjectMapper json;

    @Test
    void itHasWhatGoogleRequiresAndRecommends() {
        given().get(CLAIM + ".jsonld")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@type'", equalTo("ClaimReview"))
                .body("url", equalTo(address.page(Misconceptions.EVERY_CITIZEN_SCORE)))
                .body("claimReviewed", startsWith("Every Chinese citizen"))
                .body("reviewRating.alternateName", equalTo("False"))
                .body("reviewRating.ratingValue", equalTo(1))
                .body("reviewRating.bestRating", equalTo(5))
                .body("reviewRating.worstRating", equalTo(1))
                .body("author.name", equalTo("Plumbline Desk"))
                .body("itemReviewed.'@type'", equalTo("Claim"))
                .body("itemReviewed.author.name", hasItem("Mike Pence"))
                .body("itemReviewed.appearance", not(hasSize(0)))
                .body("citation.name", everyItem(not(nullValue())))
                .body("inLanguage", equalTo("en"))
                .body("license", equalTo("https://creativecommons.org/licenses/by/4.0/"));
    }

    @Test
    void theClaimsOwnAddressAnswersThoseWhoAskForJsonLd() {
        Response own = given().accept("application/ld+json").get(CLAIM);
        assertThat(own.contentType()).startsWith("application/ld+json");
        assertThat(own.asString()).isEqualTo(given().get(CLAIM + ".jsonld").asString());
        assertThat(given().accept("*/*").get(CLAIM).contentType()).startsWith("application/json");
        assertThat(given().accept("application/json").get(CLAIM).contentType()).startsWith("application/json");
    }

    @Test
    void itIsConditionalAndSpeaksDutch() {
        Response first = given().get(CLAIM + ".jsonld");
        given().header("If-None-Match", first.header("ETag"))
                .get(CLAIM + ".jsonld")
                .then()
                .statusCode(304);
        given().header("Accept-Language", "nl")
                .get(CLAIM + ".jsonld")
                .then()
                .header("Content-Language", "nl")
                .body("inLanguage", equalTo("nl"))
                .body("'@id'", equalTo(first.jsonPath().getString("'@id'")));
    }

    @Test
    void termsWithoutANumberGetNone() {
        ClaimContent claim = TestClaims.saying("The moon may be hollow.");
        VerdictContent unproven = new VerdictContent(
                null, Rating.UNPROVEN, null, "Unknown.", "Unknown.", null, null, null, null, List.of());
        desk.publish(TestClaims.judged(claim, unproven));
        given().get("/v1/claims/" + claim.slug() + ".jsonld")
                .then()
                .body("reviewRating.alternateName", equalTo("Unproven"))
                .body("reviewRating.ratingValue", nullValue())
                .body("reviewRating.bestRating", nullValue());
    }

    @Test
    void correctionsAreTold() {
        ClaimContent claim = TestClaims.saying("The bridge is 900 metres long.");
        UUID claimId = desk.publish(claim);
        String id = given().get("/v1/claims/" + claim.slug() + ".jsonld").path("'@id'");
        desk.correct(claimId, claim, "We gave the wrong length.");
        given().get("/v1/claims/" + claim.slug() + ".jsonld")
                .then()
                .body("'@id'", equalTo(id))
                .body("correction[0].'@type'", equalTo("CorrectionComment"))
                .body("correction[0].text", equalTo("We gave the wrong length."));
    }

    @Test
    void itsIdentityOutlivesItsSlugAndLeadsToIt() {
        ClaimContent claim = TestClaims.saying("The tower leans to the north.");
        UUID id = desk.publish(claim);
        String before = given().get("/v1/claims/" + claim.slug() + ".jsonld").path("'@id'");
        ClaimContent renamed = claim.withSlug(claim.slug() + "-renamed");
        desk.update(id, renamed);
        String after = given().get("/v1/claims/" + renamed.slug() + ".jsonld").path("'@id'");
        assertThat(after).isEqualTo(before);
        String path = URI.create(after).getPath();
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/v1/claims/" + renamed.slug()));
        given().redirects()
                .follow(false)
                .get("/v1/claims/" + claim.slug() + ".jsonld")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/v1/claims/" + renamed.slug() + ".jsonld"));
    }

    @Test
    void otherPublishersVerdictsAreReferencesAndFullItemsInTheFeed() {
        desk.publisher("claimreview-other", "Other Desk", "other.example");
        ClaimContent claim = TestClaims.saying("Half true: the lake is salt.");
        VerdictContent other = new VerdictContent(
                "claimreview-other",
                Rating.HALF_TRUE,
                "Half true",
                null,
                null,
                LocalDate.of(2026, 1, 2),
                null,
                URI.create("https://other.example/lake"),
                "About the lake",
                List.of());
        desk.publish(TestClaims.judged(claim, claim.verdicts().get(0), other));
        given().get("/v1/claims/" + claim.slug() + ".jsonld")
                .then()
                .body("author.name", equalTo("Plumbline Desk"))
                .body("associatedClaimReview", hasSize(1))
                .body("associatedClaimReview[0].url", equalTo("https://other.example/lake"))
                .body("associatedClaimReview[0].reviewRating.alternateName", equalTo("Half true"));
        JsonPath feed = given().get("/feeds/claimreview.json").jsonPath();
        String item = "dataFeedElement.find { it.url.endsWith('/" + claim.slug() + "') }";
        assertThat(feed.getList(item + ".item")).hasSize(2);
        assertThat(feed.getString(item + ".item[1].claimReviewed")).isEqualTo("the lake is salt.");
        assertThat(feed.getString(item + ".item[1].license")).isNull();
        assertThat(feed.getString(item + ".item[1].'@context'")).isNull();
    }

    @Test
    void theFeedHoldsEveryClaimAndIsConditional() {
        Response feed = given().get("/feeds/claimreview.json");
        feed.then()
                .statusCode(200)
                .body("'@type'", equalTo("DataFeed"))
                .body(
                        "dataFeedElement.find { it.url.endsWith('/every-citizen-score') }.item[0].'@type'",
                        is("ClaimReview"));
        given().header("If-None-Match", feed.header("ETag"))
                .get("/feeds/claimreview.json")
                .then()
                .statusCode(304);
    }

    @Test
    void noTextOfAClaimCanEndTheScriptElementOfItsPage() throws IOException {
        ClaimContent claim = TestClaims.saying("He said </script><script>alert(1)</script>.");
        desk.publish(claim);
        byte[] document = given().get("/v1/claims/" + claim.slug()).asByteArray();
        String script =
                reviews.scriptOf(json.readValue(document, PublishedClaim.class)).orElseThrow();
        assertThat(script).doesNotContain("<");
        assertThat(json.readTree(script).get("claimReviewed").asText()).isEqualTo(claim.text());
    }

    @Test
    void whatIsNotPublishedIsAProblem() {
        given().get("/v1/claims/no-such-claim.jsonld").then().statusCode(404).contentType("application/problem+json");
        given().get("/id/00000000-0000-0000-0000-000000000000").then().statusCode(404);
        given().queryParam("lang", "nl").get(CLAIM + ".jsonld").then().statusCode(400);
    }
}
