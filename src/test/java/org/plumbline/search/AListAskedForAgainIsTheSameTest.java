package org.plumbline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testing.SameAnswer.assertSame;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;

@PlumblineTest
class AListAskedForAgainIsTheSameTest {
    /** An Accept header that the shortcut leaves to the resource. */
    private static final String ROUNDABOUT = "application/json;q=0.9, */*;q=0.1";

    @Inject
    TestDesk desk;

    @Inject
    PageCache pages;

    @Inject
    ClaimIndex index;

    @Test
    void bodyAndHeadersAreTheSame() {
        for (String query : List.of(
                "",
                "?q=score&limit=3&highlight=true",
                "?topic=scoring&facets=rating&limit=2",
                "?q=zyxwvutsr&limit=3")) {
            String list = "/v1/claims" + query;
            given().get(list).then().statusCode(200);
            for (Map<String, String> headers : List.of(
                    Map.<String, String>of(),
                    Map.of("Accept-Language", "nl"),
                    Map.of("Accept-Encoding", "gzip"),
                    Map.of("If-None-Match", given().get(list).header("ETag")))) {
                given().headers(headers).get(list);
                Response shortcut =
                        given().headers(headers).header("Accept", "*/*").get(list);
                Response resource =
                        given().headers(headers).header("Accept", ROUNDABOUT).get(list);
                assertSame(shortcut, resource);
            }
        }
    }

    @Test
    void itIsRememberedAsItWasAskedFor() {
        given().get("/v1/claims?q=score&limit=4").then().statusCode(200);
        assertThat(pages.ifAsked(index.settled(), "q=score&limit=4", null)).isPresent();
        assertThat(pages.ifAsked(index.settled(), "q=score&limit=4", "nl")).isEmpty();
        assertThat(pages.ifAsked(index.settled(), "q=score&limit=5", null)).isEmpty();
    }

    @Test
    void whatIsPublishedBetweenTwoRequestsIsInTheSecond() {
        String list = "/v1/claims?sort=newest&limit=1";
        given().get(list);
        String before = given().get(list).path("items[0].slug");
        ClaimContent claim = TestClaims.saying("A sentence that nobody listed before.");
        desk.publish(claim);
        assertThat(given().get(list).<String>path("items[0].slug"))
                .isEqualTo(claim.slug())
                .isNotEqualTo(before);
    }
}
