package org.plumbline.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Desk;
import org.plumbline.testing.PlumblineTest;

/** The suite holds each answer against the OpenAPI document, so these statuses are documented too. */
@PlumblineTest
class AFormerOrWithdrawnClaimSaysSoInEveryShapeTest {
    private static final List<String> SHAPES = List.of(
            "", ".jsonld", "/bibliography.json", "/bibliography.bib", "/bibliography.ris", "/citation?style=mla");

    @Test
    void aFormerSlugLeadsToThePresentOne() {
        String former = Desk.freshSlug("former");
        String present = former + "-now";
        publish(former);
        assertThat(Desk.change(former, "{\"slug\": \"" + present + "\"}", "{\"kind\": \"update\"}")
                        .statusCode())
                .isEqualTo(200);
        SHAPES.forEach(shape -> given().redirects()
                .follow(false)
                .get("/v1/claims/" + former + shape)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/v1/claims/" + present + shape)));
    }

    @Test
    void aWithdrawnClaimIsGoneAndSaysWhy() {
        String slug = Desk.freshSlug("withdrawn");
        publish(slug);
        assertThat(Desk.retract(slug, "Nobody says so.").statusCode()).isEqualTo(200);
        SHAPES.forEach(shape -> given().accept("*/*")
                .get("/v1/claims/" + slug + shape)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/retracted"))
                .body("detail", containsString("Nobody says so.")));
    }

    private static void publish(String slug) {
        assertThat(Desk.publishNew(Desk.claim(slug)).statusCode()).isEqualTo(200);
    }
}
