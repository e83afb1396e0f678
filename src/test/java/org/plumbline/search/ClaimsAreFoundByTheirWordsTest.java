package org.plumbline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;

@PlumblineTest
class ClaimsAreFoundByTheirWordsTest {

    @Inject
    TestDesk desk;

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
    void aWordThatNoClaimHasIsToldWithWhatWasSearchedInstead() {
        search("rongchegn points")
                .body("unknownWords.word", equalTo(List.of("rongchegn")))
                .body("unknownWords[0].searched", equalTo(List.of("rongcheng")));
        search("zyxwvutsr points").body("unknownWords[0].searched", hasSize(0));
    }

    @Test
    void aShortWordIsNotTakenForAnother() {
        search("hond").body("items", hasSize(0)).body("unknownWords.word", equalTo(List.of("hond")));
    }

    @Test
    void oneIsNotOn() {
        ClaimContent one = TestClaims.saying("There is one zyzzyva.");
        desk.publish(one);
        desk.publish(TestClaims.saying("A mark stands on the zyzzyva."));
        search("one zyzzyva").body("items.slug", equalTo(List.of(one.slug())));
    }

    @Test
    void dutchWordsAreFoundInTheirOtherForms() {
        for (String form : List.of("roken", "rookt")) {
            search(form + " trein").body("items.slug", hasItem("train-smoking-ban"));
        }
    }

    @Test
    void aBeginningWithAStarStandsForEveryWordThatBeginsSo() {
        search("rongch*").body("items.slug", hasItem("rongcheng-points"));
    }

    @Test
    void aTypingErrorIsForgivenOnlyWhereNothingMatchesExactly() {
        search("rongcheng").body("items.slug", hasItem("rongcheng-points")).body("unknownWords", nullValue());
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

    @Test
    void compoundsAreFoundByTheirParts() {
        search("melkpoeder").body("items.slug", hasItem("dutch-formula-run"));
        search("kredietsysteem").body("items.slug", hasItem("misconception-one-system"));
    }

    @Test
    void highlightsAreTextWithOffsets() {
        JsonPath page = given().queryParam("q", "smoking trains")
                .queryParam("highlight", true)
                .get("/v1/claims")
                .jsonPath();
        String fragment = page.getString("items[0].highlights[0].fragment");
        List<String> marked = page.<Map<String, Integer>>getList("items[0].highlights[0].marks").stream()
                .map(mark ->
                        fragment.substring(mark.get("start"), mark.get("end")).toLowerCase(Locale.ROOT))
                .toList();
        assertThat(marked).isNotEmpty().allMatch(m -> m.startsWith("smok") || m.startsWith("train"));
        given().queryParam("q", "smoking").get("/v1/claims").then().body("items[0].highlights", nullValue());
    }

    @Test
    void markUpInAClaimStaysText() {
        String word = "m" + UUID.randomUUID().toString().replace("-", "");
        desk.publish(TestClaims.saying("<script>alert('" + word + "')</script> & \"more\""));
        given().queryParam("q", word)
                .queryParam("highlight", true)
                .get("/v1/claims")
                .then()
                .contentType("application/json")
                .body("items[0].highlights[0].fragment", equalTo("<script>alert('" + word + "')</script> & \"more\""));
    }
}
