package org.plumbline.interchange.google;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class GooglesShapeHoldsToTheEdgesTest {
    private static final String SEARCH = "/v1alpha1/claims:search";

    @Test
    void nothingFoundIsAnEmptyObject() {
        assertThat(search("query=%22xyzzy+plugh+nothing%22").asString()).isEqualTo("{ }\n");
        assertThat(search("query=%22xyzzy+plugh+nothing%22&prettyPrint=false").asString())
                .isEqualTo("{}");
        given().queryParam("imageUri", "https://a.example/x.png")
                .get("/v1alpha1/claims:imageSearch")
                .then()
                .statusCode(200)
                .body("results", nullValue());
        given().get("/v1alpha1/claims:imageSearch").then().statusCode(400).body("error.code", equalTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html, image/gif, image/jpeg, */*; q=0.2", "text/html", "application/xml"})
    void whateverIsAcceptedItIsJson(String accept) {
        given().accept(accept)
                .queryParam("query", "score")
                .get(SEARCH)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @Test
    void fieldsSelectAPartOfTheAnswer() {
        search("query=score&fields=claims(text,claimReview/textualRating)")
                .then()
                .body("nextPageToken", nullValue())
                .body("claims[0].keySet()", hasSize(2))
                .body("claims[0].claimReview[0].keySet()", hasSize(1))
                .body("claims[0].claimReview[0].textualRating", notNullValue());
        search("query=score&fields=nextPageToken,claims/*/publisher/site")
                .then()
                .body("claims[0].claimReview[0].publisher.site", equalTo("plumbline.example"));
        search("query=score&fields=claims(")
                .then()
                .statusCode(400)
                .body("error.message", startsWith("fields: Invalid field selection"));
    }

    @Test
    void aCallbackWrapsTheAnswerAndOnlyAName() {
        Response wrapped = search("query=score&callback=my.fn&prettyPrint=false");
        wrapped.then().statusCode(200).contentType(startsWith("text/javascript"));
        assertThat(wrapped.asString()).startsWith("// API callback\nmy.fn({").endsWith("});\n");
        search("query=score&callback=alert(1)//").then().statusCode(400).contentType(startsWith("application/json"));
    }

    @Test
    void errorsOnThesePathsAreGooglesAndElsewhereProblems() {
        search("query=score&pageSize=many").then().statusCode(400).body("error.status", equalTo("INVALID_ARGUMENT"));
        search("query=score&pageSize=-1").then().statusCode(400);
        search("query=score&pageToken=bogus").then().statusCode(400);
        search("query=score&alt=proto").then().statusCode(400);
        search("query=score&langaugeCode=en")
                .then()
                .statusCode(400)
                .body("error.message", startsWith("langaugeCode: is not a parameter"));
        given().get("/v1alpha1/nothing")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/json"))
                .body("error.status", equalTo("NOT_FOUND"))
                .body("error.errors[0].domain", equalTo("global"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(SEARCH)
                .then()
                .statusCode(405)
                .body("error.code", equalTo(405));
        given().get("/v1/nothing").then().contentType(startsWith("application/problem+json"));
    }

    @Test
    void aTokenBelongsToItsQuery() {
        String token = search("query=social+credit&pageSize=2").path("nextPageToken");
        search("query=social+credit&pageSize=5&pageToken=" + token).then().statusCode(200);
        search("query=score&pageSize=2&pageToken=" + token).then().statusCode(400);
    }

    /** Google's Java client leaves these as they are in query values. */
    @Test
    void rawCharactersInQueriesAreUnderstood() throws IOException {
        String answer =
                raw("GET /v1alpha1/claims:search?fields=claims(text)&key=a/b:c&query=what?(is):it/score&pageSize=1"
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"text\"");
        assertThat(
                        raw(
                                "GET /v1alpha1/claims%3Asearch?query=score HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void compressedBodiesAreReadAndBombsAreNot() throws IOException {
        String body = "{\"pageUrl\": \"https://plumbline.example/x\", \"claimReviewMarkups\": []}";
        post(gzip(body.getBytes(StandardCharsets.UTF_8)), "gzip")
                .then()
                .statusCode(400)
                .body("error.details[0].fieldViolations[0].field", equalTo("/claimReviewMarkups"));
        post(Arrays.copyOf(gzip(new byte[10_000]), 20), "gzip").then().statusCode(400);
        post(gzip(new byte[64 * 1024 * 1024]), "gzip")
                .then()
                .statusCode(413)
                .body("error.message", matchesPattern(".*larger than.*"));
        post(body.getBytes(StandardCharsets.UTF_8), "br").then().statusCode(415);
        post("{\"pageUrl\": \"https://a.example/\", \"pageUlr\": 1}".getBytes(StandardCharsets.UTF_8), "identity")
                .then()
                .statusCode(400)
                .body("error.message", startsWith("/pageUlr: is not a member here; did you mean 'pageUrl'?"));
        post(new byte[0], "identity").then().statusCode(400);
        post("[1".getBytes(StandardCharsets.UTF_8), "identity").then().statusCode(400);
    }

    @Test
    void whatIsNoWebPageIsRefused() {
        post("{\"pageUrl\": \"javascript:alert(1)\"}".getBytes(StandardCharsets.UTF_8), "identity")
                .then()
                .statusCode(400)
                .body("error.details[0].fieldViolations[0].field", equalTo("/pageUrl"));
        given().header("Authorization", "Bearer " + Keys.EDITOR)
                .get("/v1alpha1/pages")
                .then()
                .statusCode(400);
        given().queryParam("key", Keys.EDITOR)
                .queryParam("organization", "nobody.example")
                .get("/v1alpha1/pages")
                .then()
                .statusCode(200)
                .body("claimReviewMarkupPages", nullValue());
    }

    private static Response search(String query) {
        return given().urlEncodingEnabled(false).get(SEARCH + "?" + query);
    }

    private static Response post(byte[] body, String encoding) {
        return given().header("Content-Encoding", encoding)
                .queryParam("key", Keys.EDITOR)
                .contentType("application/json")
                .body(body)
                .post("/v1alpha1/pages");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
