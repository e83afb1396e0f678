package org.plumbline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class WhatIsSentIsWhatTheClientCanReadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip                | gzip
                    x-gzip              | gzip
                    *                   | gzip
                    br, gzip;q=0.5      | gzip
                    deflate;q=0.5, gzip | gzip
                    deflate, gzip;q=0.1 |
                    deflate             |
                    br, gzip;q=0        |
                    gzip;q=0, *         |
                    GZIP                |
                    *;q=0               |
                    identity            |
                    """)
    void codings(String accepted, String coding) throws IOException, InterruptedException {
        for (String path : new String[] {"/v1/claims/every-citizen-score", "/v1/claims", "/v1/subjects"}) {
            HttpResponse<byte[]> answer = get(path, accepted);
            String sent = answer.headers().firstValue("Content-Encoding").orElse("identity");
            assertEquals(coding == null ? "identity" : coding, sent, path);
            String plain = get(path, "identity").headers().firstValue("ETag").orElseThrow();
            String expected = coding == null ? plain : plain.replaceAll("\"$", "-gzip\"");
            assertEquals(expected, answer.headers().firstValue("ETag").orElseThrow(), path);
        }
    }

    @Test
    void theDocumentationIsCompressedAndNamesItsState() throws IOException, InterruptedException {
        for (String path : new String[] {"/openapi", "/openapi?format=json", "/openapi.json"}) {
            HttpResponse<byte[]> plain = get(path, "identity");
            HttpResponse<byte[]> packed = get(path, "gzip");
            String tag = plain.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    tag.replaceAll("\"$", "-gzip\""),
                    packed.headers().firstValue("ETag").orElseThrow());
            assertArrayEquals(plain.body(), unpacked(packed), path);
            given().header("If-None-Match", tag).get(path).then().statusCode(304);
        }
        for (String path : new String[] {"/docs/swagger-ui-bundle.js", "/docs/swagger-ui.css", "/docs/"}) {
            assertArrayEquals(get(path, "identity").body(), unpacked(get(path, "gzip")), path);
        }
    }

    @Test
    void aHeadSaysWhatTheGetWouldSay() throws IOException, InterruptedException {
        for (String path : new String[] {"/v1/claims/every-citizen-score", "/v1/subjects", "/openapi"}) {
            HttpResponse<byte[]> head = send("HEAD", path, "gzip");
            HttpResponse<byte[]> get = get(path, "gzip");
            for (String header : new String[] {"ETag", "Content-Encoding", "Content-Type", "Vary"}) {
                assertEquals(get.headers().firstValue(header), head.headers().firstValue(header), path + " " + header);
            }
        }
    }

    @Test
    void whatHasNoBodyHasNoCoding() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/docs", "/search?q=score"}) {
            HttpResponse<byte[]> answer = send("GET", path, "gzip");
            assertEquals(3, answer.statusCode() / 100, path);
            assertEquals(
                    Optional.empty(),
                    answer.headers().firstValue("Content-Encoding"),
                    path + answer.headers().map());
            assertTrue(answer.headers().firstValue("Location").orElseThrow().startsWith("/"), path);
        }
        assertEquals(
                Optional.empty(),
                send("HEAD", "/embed/every-citizen-score/share.png", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"));
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse("identity"), answer.toString());
        try (var body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return body.readAllBytes();
        }
    }

    @Test
    void languagesOfAList() {
        given().queryParam("q", "every citizen score")
                .queryParam("limit", 1)
                .get("/v1/claims")
                .then()
                .header("Content-Language", equalTo("en"));
        given().header("Accept-Language", "nl")
                .queryParam("q", "every citizen score")
                .queryParam("limit", 1)
                .get("/v1/claims")
                .then()
                .header("Content-Language", equalTo("nl"))
                .body("items[0].language", equalTo("nl"));
    }

    @Test
    void preferencesWithoutEndAreIgnored() {
        String endless =
                "nl," + IntStream.range(0, 2000).mapToObj(i -> "nl-x" + i).collect(Collectors.joining(","));
        given().header("Accept-Language", endless)
                .get("/v1/claims/every-citizen-score")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("en"))
                .time(lessThan(5000L));
    }

    private static HttpResponse<byte[]> get(String path, String accepted) throws IOException, InterruptedException {
        return send("GET", path, accepted);
    }

    private static HttpResponse<byte[]> send(String method, String path, String accepted)
            throws IOException, InterruptedException {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .version(HttpClient.Version.HTTP_1_1)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .header("Accept-Encoding", accepted)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
