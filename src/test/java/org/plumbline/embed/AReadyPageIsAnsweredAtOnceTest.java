package org.plumbline.embed;

import static io.restassured.RestAssured.given;
import static org.plumbline.testing.SameAnswer.assertSame;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AReadyPageIsAnsweredAtOnceTest {
    /** What Firefox sends. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    /** An Accept header that the shortcut leaves to the resource. */
    private static final String ROUNDABOUT = "text/html;q=0.9, */*;q=0.1";

    @ParameterizedTest
    @ValueSource(strings = {"/claims/", "/embed/"})
    void andIsTheSameToTheByte(String kind) {
        String path = kind + Misconceptions.SESAME_IS_GOVERNMENT;
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Accept-Language", "nl"),
                Map.of("Accept-Language", "de, en;q=0.5"),
                Map.of("Accept-Encoding", "gzip"),
                Map.of("If-None-Match", given().get(path).header("ETag")))) {
            Response resource =
                    given().headers(headers).header("Accept", ROUNDABOUT).get(path); // now it is in memory
            Response shortcut =
                    given().headers(headers).header("Accept", BROWSER).get(path);
            assertSame(shortcut, resource);
        }
    }
}
