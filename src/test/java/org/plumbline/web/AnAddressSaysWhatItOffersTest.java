package org.plumbline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AnAddressSaysWhatItOffersTest {

    @Test
    void aMethodThatIsNotOfferedIsToldWhichAre() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .patch("/v1/claims")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"))
                .body("type", equalTo("/problems/method-not-allowed"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .put("/v1/claims/every-citizen-score")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void aMediaTypeThatIsNotReadIsToldWhichAre() {
        Keys.asEditor()
                .contentType("text/csv")
                .body("a,b")
                .post("/v1/claims")
                .then()
                .statusCode(415)
                .header("Accept-Post", equalTo("application/json"));
        Keys.asEditor()
                .contentType(ContentType.JSON)
                .body("{}")
                .patch("/v1/drafts/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(415)
                .header("Accept-Patch", equalTo("application/merge-patch+json"));
    }
}
