package org.plumbline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class BrokenRequestsAreToldWhatIsWrongTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /v1/subjects/%00,                             path,  slug
                    /v1/sources/a%00b,                            path,  key
                    /v1/topics/%00,                               path,  slug
                    /v1/publishers/a%01,                          path,  slug
                    /v1/claims/%00/revisions,                     path,  slug
                    /embed/%00,                                   path,  slug
                    /v1/claims/a/revisions/%00,                   path,  number
                    '/v1/subjects/compare?subject=%00&subject=a', query, subject
                    '/v1/subjects?cursor=%00',                    query, cursor
                    """)
    void aCharacterThatIsNoTextHasItsPlaceNamed(String path, String in, String field) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("violations[0].in", equalTo(in))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo("not-text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"subject@null\",0,[]]",
                "[\"subject@null\",0,[\"a\",\"b\"]]",
                "[\"subject@null\",0,[\"\\u0000\"]]",
                "[\"subject@null\",0,null]",
                "[\"subject@null\",0,[7]]",
                "[\"subject@null\",-1,[\"a\"]]",
                "[\"subject@null\",\"x\",[\"a\"]]",
                "[null,0,[\"a\"]]",
                "null",
                "{}",
                "[["
            })
    void aCursorThatWasNotMadeHereIsRefused(String made) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(made.getBytes(StandardCharsets.UTF_8));
        given().queryParam("cursor", cursor)
                .get("/v1/subjects")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cursor"));
        given().queryParam("cursor", cursor.replace("subject@null", "corrections"))
                .get("/v1/corrections")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /v1/claims,                     asOf,           -999999999-01-01T00:00:00Z
                    /v1/claims,                     asOf,           0000-01-01
                    /v1/claims/every-citizen-score, asOf,           -999999999-01-01T00:00:00Z
                    /v1/subjects,                   asOf,           0000-12-31T00:00:00Z
                    /v1/claims,                     publishedSince, +999999999-12-31T23:59:59Z
                    /v1/claims,                     publishedSince, 0000-01-01
                    /v1/claims,                     reviewedFrom,   -999999999-01-01
                    /v1/claims,                     reviewedTo,     +999999999-12-31
                    /feeds/claims.atom,             publishedSince, +10000-01-01T00:00:00Z
                    """)
    void aYearBeyondWhatIsStoredIsRefused(String path, String parameter, String value) {
        given().queryParam(parameter, value)
                .get(path)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].code", equalTo("malformed"))
                .body("violations[0].message", containsString("0001 to 9999"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /v1/changes?limit=abc,                                query, limit,    between 1 and 1000
                    /v1/changes?limit=1001,                               query, limit,    between 1 and 1000
                    /v1/changes?limit=0,                                  query, limit,    between 1 and 1000
                    /v1/changes?after=-1,                                 query, after,    0 or more
                    /v1/changes?after=99999999999999999999,               query, after,    0 or more
                    /v1/changes?wait=1.5,                                 query, wait,     between 0 and 60
                    /feeds/claims.atom?limit=101,                         query, limit,    between 1 and 100
                    /v1/claims/every-citizen-score?revision=x,            query, revision, whole number
                    /v1/claims/every-citizen-score?revision=0,            query, revision, 1 or more
                    /v1/claims/every-citizen-score.jsonld?revision=0,     query, revision, 1 or more
                    /v1/claims/every-citizen-score/citation?revision=-1,  query, revision, 1 or more
                    /v1/claims/every-citizen-score/bibliography.bib?revision=0, query, revision, 1 or more
                    /v1/claims/every-citizen-score/revisions/0,           path,  number,   1 or more
                    /v1/claims/every-citizen-score/revisions/0/diff/1,    path,  from,     1 or more
                    /v1/claims/every-citizen-score/revisions/1/diff/0,    path,  to,       1 or more
                    /v1/changes?limit=%2B5,                               query, limit,    between 1 and 1000
                    /v1/changes?after=%D9%A5,                             query, after,    0 or more
                    /v1/claims/every-citizen-score/revisions/%D9%A1,      path,  number,   1 or more
                    /v1/claims/every-citizen-score/revisions/x,           path,  number,   whole number
                    /v1/claims/every-citizen-score/revisions/1/diff/y,    path,  to,       whole number
                    /v1/claims/every-citizen-score/revisions/99999999999, path,  number,   whole number
                    """)
    void aNumberOutOfItsRangeIsToldTheRange(String path, String in, String field, String says) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("violations[0].in", equalTo(in))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo("out-of-range"))
                .body("violations[0].message", containsString(says));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '/v1/claims?rating=',                                        rating,   empty
                    '/v1/claims?limit=',                                         limit,    empty
                    '/v1/claims?q=%20',                                          q,        empty
                    '/v1/claims?rating',                                         rating,   empty
                    '/v1/changes?limit=',                                        limit,    empty
                    '/v1/subjects?asOf=',                                        asOf,     empty
                    '/v1/claims?limit=5&limit=6',                                limit,    repeated
                    '/v1/changes?limit=5&limit=6',                               limit,    repeated
                    '/v1/claims?sort=newest&sort=oldest',                        sort,     repeated
                    '/v1/claims/every-citizen-score?revision=1&revision=2',      revision, repeated
                    """)
    void aParameterWithNoValueOrTwoIsRefused(String path, String field, String code) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void anUnknownSubjectToCompareIsToldTheNearestOne() {
        given().get("/v1/subjects/compare?subject=sesame-credit&subject=court-defaulter-lists")
                .then()
                .statusCode(400)
                .body("violations[0].in", equalTo("query"))
                .body("violations[0].field", equalTo("subject"))
                .body("violations[0].code", equalTo("unknown-value"))
                .body("violations[0].message", containsString("did you mean 'court-defaulter-list'?"))
                .body("violations[0].message", containsString("all are listed at /v1/subjects"));
    }

    @Test
    void theInstanceIsTheAddressAsItWasSent() {
        given().urlEncodingEnabled(false)
                .get("/v1/subjects/a%20b%C3%A9")
                .then()
                .statusCode(404)
                .body("instance", equalTo("/v1/subjects/a%20b%C3%A9"));
        given().urlEncodingEnabled(false)
                .get("/v1/drafts/a%20b")
                .then()
                .statusCode(401)
                .body("instance", equalTo("/v1/drafts/a%20b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/claims?q=%zz", "/v1/claims/%", "/v1/claims?q=%", "/v1/claims/%C3%2", "/v1/claims?q=a|b"})
    void anAddressThatCannotBeDecodedGetsAProblem(String target) throws IOException {
        String answer = answer(target);
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("/problems/malformed-request"), answer);
        assertTrue(answer.contains("two hexadecimal digits"), answer);
    }

    @Test
    void anAddressThatIsTooLongGetsAProblem() {
        given().queryParam("q", "a".repeat(10_240))
                .get("/v1/claims")
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/uri-too-long"))
                .body("detail", containsString("may have 8000"));
    }

    /** As a client without a URI library of its own would send it. */
    private static String answer(String target) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
