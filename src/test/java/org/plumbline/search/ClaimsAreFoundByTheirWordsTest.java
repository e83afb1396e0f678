package org.plumbline.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class ClaimsAreFoundByTheirWordsTest {

    private static ValidatableResponse search(String q) {
        return given().queryParam("q", q)
                .queryParam("limit", 5)
                .get("/v1/claims")
                .then()
                .statusCode(200);
    }

    @Test
    void wordsAreStemmedByTheLanguageTheyAreIn() {
        search("smoked on high-speed trains").body("items[0].slug", equalTo("train-smoking-ban"));
    }

    @Test
    void aPhraseMustStandAsItIs() {
        search("\"orwellian system premised\"").body("items", hasSize(0));
        search("\"virtually every facet of life\"").body("items[0].slug", equalTo("pence-orwellian-2020"));
    }

    @Test
    void aBeginningWithAStarStandsForEveryWordThatBeginsSo() {
        search("rongch*").body("items.slug", hasItem("rongcheng-points"));
    }

    @Test
    void aTypingErrorIsForgivenOnlyWhereNothingMatchesExactly() {
        search("rongcheng").body("items.slug", hasItem("rongcheng-points"));
        search("rongchegn").body("items.slug", hasItem("rongcheng-points"));
        search("ringtone").body("items.slug", not(hasItem("rongcheng-points")));
    }

    @Test
    void theTextsAreShownInTheLanguageOfTheReader() {
        given().header("Accept-Language", "nl")
                .queryParam("q", "cijfer voor elke burger")
                .get("/v1/claims")
                .then()
                .body("items[0].language", equalTo("nl"));
    }
}
