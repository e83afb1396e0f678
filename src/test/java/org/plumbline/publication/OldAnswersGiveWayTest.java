package org.plumbline.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;

@PlumblineTest
class OldAnswersGiveWayTest {
    @Inject
    TestDesk desk;

    @Inject
    HotClaims hot;

    @Inject
    LogWatch watch;

    @Test
    void aFormerSlugLeadsToThePresentOneHoweverItIsWrittenAndItsPastStaysWhereItWas() {
        ClaimContent claim = TestClaims.saying("The slug of this claim changes.");
        UUID id = desk.publish(claim);
        String former = claim.slug();
        String present = former + "-claims";
        assertThat(hot.current(former)).isPresent();
        byte[] before = given().get("/v1/claims/" + former).asByteArray();
        desk.update(id, claim.withSlug(present));

        for (String path : new String[] {"", "/revisions", "/revisions/1/diff/2"}) {
            given().redirects()
                    .follow(false)
                    .get("/v1/claims/" + former + path)
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith("/v1/claims/" + present + path));
        }
        String encoded = "%74" + former.substring(1);
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/v1/claims/" + encoded)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/v1/claims/" + present));
        assertThat(given().queryParam("revision", 1)
                        .get("/v1/claims/" + former)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(before);
        given().get("/v1/claims/" + present).then().statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void askingForChangesWithoutWaitingLeavesNobodyWaiting() {
        int before = watch.waiters();
        for (int i = 0; i < 20; i++) {
            given().queryParam("after", 0).get("/v1/changes").then().statusCode(200);
            given().queryParam("after", watch.reached())
                    .get("/v1/changes")
                    .then()
                    .statusCode(200);
        }
        assertThat(watch.waiters()).isLessThanOrEqualTo(before);
    }
}
