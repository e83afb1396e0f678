package org.plumbline.publication;

import static io.restassured.RestAssured.given;
import static org.plumbline.testing.SameAnswer.assertSame;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class TheShortcutAnswersLikeTheResourceTest {
    private static final String CLAIM = "/v1/claims/" + Misconceptions.SESAME_IS_GOVERNMENT;
    /** An Accept header that the shortcut leaves to the resource. */
    private static final String ROUNDABOUT = "application/json;q=0.9, */*;q=0.1";

    @Test
    void bodyAndHeadersAreTheSame() {
        given().get(CLAIM).then().statusCode(200); // now it is in memory
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Accept-Language", "nl"),
                Map.of("Accept-Encoding", "gzip"),
                Map.of("If-None-Match", given().get(CLAIM).header("ETag")))) {
            Response shortcut = given().headers(headers).header("Accept", "*/*").get(CLAIM);
            Response resource =
                    given().headers(headers).header("Accept", ROUNDABOUT).get(CLAIM);
            assertSame(shortcut, resource);
        }
    }
}
