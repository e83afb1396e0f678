package org.plumbline.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.publication.LogWatch;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

@PlumblineTest
class AnArticleIsCheckedTest {
    private static final String REPEATS = "The Chinese government gives every citizen a three-digit score.";

    @Inject
    Publishing publishing;

    @Inject
    LogWatch watch;

    @BeforeEach
    void untilTheClaimsAreRead() throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        while (check(Map.of("text", REPEATS)).statusCode() == 503
                && Instant.now().isBefore(until)) {
            Thread.sleep(200);
        }
    }

    @Test
    void aRepeatedClaimIsFoundWithVerdictNuanceAndSources() {
        answer(Map.of("text", "It was a warm day. " + REPEATS + " Then we went home."))
                .body("passages[0].matches[0].claim.slug", equalTo(Misconceptions.EVERY_CITIZEN_SCORE))
                .body("passages[0].matches[0].stance", equalTo("asserts"))
                .body("passages[0].matches[0].claim.rating", equalTo("false"))
                .body("passages[0].matches[0].notes", not(empty()))
                .body("passages[0].matches[0].citations", not(empty()))
                .body("passages[0].matches[0].because.terms", not(empty()));
    }

    @Test
    void aDebunkedClaimIsNotReportedAsAsserted() {
        JsonPath found = answer(
                        Map.of(
                                "text",
                                "It is a myth that the Chinese government gives every citizen a three-digit score. No such score exists."))
                .extract()
                .jsonPath();
        assertThat(found.getList("passages.matches.stance.flatten()", String.class))
                .doesNotContain("asserts");
    }

    @Test
    void aPassageThatSaysWhatTheVerdictSaysIsNotReportedAsAnAssertion() {
        String verdict = "In January 2015 the central bank let eight companies prepare for personal credit scoring.";
        answer(
                        Map.of(
                                "text",
                                "In 2015 eight companies were allowed by the central bank to prepare for personal credit scoring."))
                .body("passages[0].matches[0].claim.slug", equalTo("eight-firms-licensed"))
                .body("passages[0].matches[0].stance", equalTo("unclear"))
                .body("passages[0].matches[0].because.cues", equalTo(List.of(verdict)));
        answer(Map.of("text", "In 2015 eight companies were allowed by the central bank to run social credit scores."))
                .body("passages[0].matches[0].claim.slug", equalTo("eight-firms-licensed"))
                .body("passages[0].matches[0].stance", equalTo("asserts"));
    }

    @Test
    void lookAlikesAreMetWithSilence() {
        answer(
                        Map.of(
                                "text",
                                "A FICO score runs from 300 to 850. My airline promoted me to gold after forty flights. Schufa keeps data about German consumers."))
                .body("passages", empty());
    }

    @Test
    void offsetsCountCodeUnitsOfTheTextAndOfTheHtml() {
        String emoji = "\uD83D\uDE00 ";
        String text = emoji + REPEATS;
        JsonPath plain = answer(Map.of("text", text)).extract().jsonPath();
        assertThat(text.substring(plain.getInt("passages[0].start"), plain.getInt("passages[0].end")))
                .isEqualTo(plain.getString("passages[0].text"));

        String html = "<p>Tom &amp; Jerry.</p><script>var x = 1;</script><p>" + REPEATS + "<p>unclosed <b>tags";
        JsonPath marked = answer(Map.of("html", html)).extract().jsonPath();
        assertThat(html.substring(marked.getInt("passages[0].html.start"), marked.getInt("passages[0].html.end")))
                .isEqualTo(REPEATS);
    }

    @Test
    void theSameArticleGetsTheSameAnswer() {
        Map<String, Object> article = Map.of("text", REPEATS + " Sesame Credit runs from 350 to 950.");
        assertThat(check(article).asString()).isEqualTo(check(article).asString());
    }

    @Test
    void onlyTheStancesAskedForAreReported() {
        answer(Map.of("text", REPEATS, "stances", List.of("refutes"))).body("passages", empty());
    }

    @Test
    void aLanguageThatIsNotMatchedIsAnsweredWithAReason() {
        answer(Map.of("text", "中国政府给每个公民打分。", "language", "zh"))
                .body("passages", empty())
                .body("notes", not(empty()));
    }

    @Test
    void aPublishedClaimIsSoonMatched() throws InterruptedException {
        ClaimContent content =
                TestClaims.saying("The lighthouse of Alexandria was powered by forty thousand electric eels.");
        publishing.publish(List.of(Publication.of(content)));
        watch.catchUp();
        Map<String, Object> article =
                Map.of("text", "Forty thousand electric eels powered the lighthouse of Alexandria.");
        // Claims are read in the background; how soon is measured elsewhere, here the limit is generous.
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        while (!slugsIn(article).contains(content.slug()) && Instant.now().isBefore(until)) {
            Thread.sleep(50);
        }
        assertThat(slugsIn(article)).contains(content.slug());
    }

    @Test
    void aDeskFindsWhatItHasCheckedByASentence() {
        given().queryParam("similarTo", "the chinese government gives everyone a social credit score")
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo(Misconceptions.EVERY_CITIZEN_SCORE));
        given().queryParam("similarTo", "everyone gets a score")
                .queryParam("q", "score")
                .get("/v1/claims")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("q"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"\"}",
                "{\"text\":\"a\",\"html\":\"b\"}",
                "{\"text\":\"\\ud800 half\"}",
                "{\"text\":\"nul \\u0000\"}",
                "{\"text\":\"x\",\"stances\":[\"loves\"]}",
                "{\"text\":\"x\",\"minConfidence\":2}",
                "{\"text\":\"x\",\"limit\":0}",
                "{\"text\":\"x\",\"language\":\"!!\"}",
                "{\"txt\":\"x\"}",
                "[]",
                "null"
            })
    void aBadRequestIsToldWhatIsWrong(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/checks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anArticleThatIsTooLongIsRefused() {
        assertThat(check(Map.of("text", "long ".repeat(30_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void hostileArticlesAreAnsweredToo() {
        answer(Map.of("text", "word. ".repeat(17_000)));
        answer(Map.of("text", "a".repeat(100_000)));
        answer(Map.of("html", "<div>".repeat(15_000)));
        answer(Map.of("html", "<p><![CDATA[<!--<script><style></p>&#xD800;&#0;&bogus;"));
        answer(Map.of("text", "\u202E\u200F right to left \u200E"));
    }

    private static List<String> slugsIn(Map<String, Object> article) {
        return answer(article).extract().jsonPath().getList("passages.matches.claim.slug.flatten()", String.class);
    }

    private static Response check(Map<String, Object> article) {
        return given().contentType("application/json").body(article).post("/v1/checks");
    }

    private static ValidatableResponse answer(Map<String, Object> article) {
        return check(article).then().statusCode(200);
    }
}
