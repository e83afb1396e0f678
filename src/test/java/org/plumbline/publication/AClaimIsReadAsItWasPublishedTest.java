package org.plumbline.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AClaimIsReadAsItWasPublishedTest {
    private static final String CLAIM = "/v1/claims/" + Misconceptions.EVERY_CITIZEN_SCORE;

    @Test
    void itAnswersWithVerdictNuanceAndSources() {
        given().get(CLAIM)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("rating", equalTo("false"))
                .body("confusedWith[0].slug", equalTo("sesame-credit"))
                .body("citations[0].source.title", not(emptyString()));
    }

    @Test
    void itAnswersInDutchToThoseWhoAskForDutch() {
        given().header("Accept-Language", "nl-NL, en;q=0.5")
                .get(CLAIM)
                .then()
                .statusCode(200)
                .header("Content-Language", "nl")
                .body("language", equalTo("nl"));
    }

    @Test
    void inDutchItsSubjectsAndVerdictHaveDutchNames() {
        given().header("Accept-Language", "nl")
                .get("/v1/claims/city-scores-punish")
                .then()
                .statusCode(200)
                .body("subject.slug", equalTo("local-pilots"))
                .body("subject.name", equalTo("Lokale proeven"))
                .body("confusedWith[0].name", equalTo(dutchNameOf("court-defaulter-list")))
                .body("rating", equalTo("misleading"))
                .body("verdicts[0].label", equalTo("Misleidend"));
        given().get("/v1/claims/city-scores-punish")
                .then()
                .body("subject.name", equalTo("Local pilots"))
                .body("verdicts[0].label", equalTo("Misleading"));
    }

    private static String dutchNameOf(String subject) {
        return given().get("/v1/subjects/" + subject).path("translations.nl.name");
    }

    @Test
    void itAnswers304ToThoseWhoHaveIt() {
        Response first = given().get(CLAIM);
        given().header("If-None-Match", first.header("ETag")).get(CLAIM).then().statusCode(304);
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get(CLAIM)
                .then()
                .statusCode(304);
    }

    @Test
    void anUnknownSlugIsAProblem() {
        given().get("/v1/claims/no-such-claim")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void anUnknownParameterIsRefusedWithTheNearestKnownOne() {
        given().queryParam("asof", "2026-01-01")
                .get(CLAIM)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"))
                .body(
                        "violations[0].message",
                        startsWith("is not a parameter of this operation; did you mean 'asOf'?"));
    }
}
