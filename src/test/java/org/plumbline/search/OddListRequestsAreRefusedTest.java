package org.plumbline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class OddListRequestsAreRefusedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rating         | flase             | unknown-value | misleading
                    agreement      | some              | unknown-value | single, agreed, split
                    corrected      | yes               | unknown-value | true, false
                    sort           | best              | unknown-value | relevance, newest, oldest, updated
                    sort           | relevance         | needs-text    | q
                    facets         | colour            | unknown-value | confusedWith
                    highlight      | 1                 | unknown-value | true or false
                    topic          | scorin            | unknown-value | did you mean 'scoring'
                    topic          | 'no\u0000thing'   | not-text      | UTF-8
                    topic          | zzzzzzzzzzzz      | unknown-value | /v1/topics
                    subject        | sesame-credits    | unknown-value | did you mean 'sesame-credit'
                    confusedWith   | SESAME CREDIT     | unknown-value | is not a subject
                    publisher      | nobody-at-all     | unknown-value | /v1/publishers
                    language       | e                 | malformed     | BCP 47
                    reviewedFrom   | 2026-13-01        | malformed     | 2026-11-24
                    reviewedTo     | yesterday         | malformed     | 2026-11-24
                    publishedSince | 24-11-2026        | malformed     | instant
                    asOf           | 2999-01-01        | in-the-future | future
                    asOf           | soon              | malformed     | instant
                    limit          | 0                 | out-of-range  | between 1 and 100
                    limit          | 101               | out-of-range  | between 1 and 100
                    limit          | many              | out-of-range  | between 1 and 100
                    limit          | ٥                 | out-of-range  | between 1 and 100
                    limit          | +5                | out-of-range  | between 1 and 100
                    cursor         | not-a-cursor      | malformed     | next
                    cursor         | W10               | malformed     | next
                    q              | 'a\u0000b'        | not-text      | control characters
                    q              | 'a\uFFFDb'        | not-text      | UTF-8
                    """)
    void aFaultIsNamedWithItsPlaceAndWhatIsAllowed(String parameter, String value, String code, String says) {
        given().queryParam(parameter, value)
                .get("/v1/claims")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].in", equalTo("query"))
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].code", equalTo(code))
                .body("violations[0].message", containsString(says));
    }

    @Test
    void anEmptyParameterCountsAsNotGivenOnlyWhereBrowsersSendForms() {
        given().get("/v1/claims?rating=&claimant=&cursor=&q=&topic=law")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("rating", "claimant", "cursor", "q"))
                .body("violations.code", everyItem(equalTo("empty")));
        given().accept("text/html")
                .get("/claims?rating=&claimant=&q=&topic=law")
                .then()
                .statusCode(200);
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        given().queryParam("rating", "flase")
                .queryParam("reviewedFrom", "x")
                .queryParam("agreement", "both")
                .get("/v1/claims")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("rating"))
                .body("violations.field", hasItem("reviewedFrom"))
                .body("violations.field", hasItem("agreement"));
    }

    @Test
    void aCursorServesOnlyTheListThatItCameFrom() {
        String next = given().queryParam("limit", 1)
                .queryParam("topic", "scoring")
                .get("/v1/claims")
                .path("next");
        given().queryParam("cursor", next)
                .queryParam("topic", "law")
                .get("/v1/claims")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-mismatch"));
        given().queryParam("cursor", next)
                .queryParam("topic", "scoring")
                .queryParam("sort", "oldest")
                .get("/v1/claims")
                .then()
                .statusCode(400);
        given().queryParam("cursor", next)
                .queryParam("topic", "scoring")
                .queryParam("limit", 2)
                .get("/v1/claims")
                .then()
                .statusCode(200);
    }

    @Test
    void textsAndListsOfValuesHaveLimits() {
        given().queryParam("q", "a".repeat(501)).get("/v1/claims").then().statusCode(400);
        given().queryParam("q", "a ".repeat(250).strip())
                .get("/v1/claims")
                .then()
                .statusCode(200);
        var request = given();
        for (int i = 0; i < 51; i++) {
            request.queryParam("claimant", "Somebody " + i);
        }
        request.get("/v1/claims").then().statusCode(400).body("violations[0].code", equalTo("too-many"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF%FE", "%C0%AF", "%ED%A0%80"})
    void bytesThatAreNoTextAreRefused(String bytes) {
        given().urlEncodingEnabled(false).get("/v1/claims?q=" + bytes).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "*",
                "**",
                "a*",
                "+-&&||!(){}[]^\"~*?:\\/",
                "AND OR NOT",
                "\"unbalanced",
                "😀 🧮",
                "社会信用",
                "ﷺ",
                "title:[* TO *]",
                "e\u0301\u0301\u0301"
            })
    void whatLooksLikeSyntaxElsewhereIsOnlyText(String q) {
        given().queryParam("q", q).get("/v1/claims").then().statusCode(200);
    }
}
