package org.plumbline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class APathSaysWhichMethodsItHasTest {
    @Test
    void toOptions() {
        given().options("/v1/claims/every-citizen-score/revisions/1")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void toAMethodThatItDoesNotHave() {
        given().patch("/v1/ratings")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .body("type", equalTo("/problems/method-not-allowed"));
        given().delete("/v1/claims/every-citizen-score").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void toAMethodThatNobodyHas() {
        given().request("FROBNICATE", "/v1/claims")
                .then()
                .statusCode(501)
                .body("type", equalTo("/problems/not-implemented"));
    }

    @Test
    void toABrowserThatAsksForAnotherSite() {
        given().header("Origin", "https://newsroom.example")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "if-match")
                .options("/v1/drafts/1")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Max-Age", "86400");
    }

    @Test
    void andAnAbsentPathHasNone() {
        given().options("/v1/nothing").then().statusCode(404);
    }

    @Test
    void aDeletionHasNoRepresentationToNegotiate() {
        Keys.asPublisher()
                .accept("application/problem+json")
                .header("If-Match", "\"1\"")
                .delete("/v1/topics/no-such-topic")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aRepresentationThatNobodyOffersIsRefused() {
        given().accept("image/png")
                .get("/v1/claims/every-citizen-score")
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"));
    }
}
