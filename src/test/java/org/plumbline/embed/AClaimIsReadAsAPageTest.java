package org.plumbline.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.LogWatch;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

@PlumblineTest
class AClaimIsReadAsAPageTest {
    private static final String PAGE = "/claims/" + Misconceptions.EVERY_CITIZEN_SCORE;

    @Inject
    Publishing publishing;

    @Inject
    LogWatch watch;

    @Test
    void itShowsVerdictNuanceMixUpSourcesAndHistoryWithoutAnyScript() {
        String page = given().accept("text/html")
                .get(PAGE)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        assertThat(page)
                .contains("What is true in it", "What is wrong", "What it is confused with", "Sources", "How to cite")
                .contains("<table class=\"traits\"", "Revision 1")
                .doesNotContain("<script src", "style=\"", "onclick");
    }

    @Test
    void itAllowsItselfNothingFromOutside() {
        Response answer = given().get(PAGE);
        assertThat(answer.headers().getList("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void itIsDutchForThoseWhoAskForDutchByHeaderOrAddress() {
        given().header("Accept-Language", "nl")
                .get(PAGE)
                .then()
                .header("Content-Language", "nl")
                .body(containsString("<html lang=\"nl\">"))
                .body(containsString("Wat eraan klopt"));
        given().header("Accept-Language", "en")
                .get(PAGE + "?lang=nl")
                .then()
                .header("Content-Language", "nl")
                .body(containsString("Onwaar"));
        given().get(PAGE + "?lang=%3Cscript%3E").then().statusCode(400);
    }

    @Test
    void itAnswers304ToThoseWhoHaveIt() {
        String tag = given().get(PAGE).header("ETag");
        given().header("If-None-Match", tag).get(PAGE).then().statusCode(304);
    }

    @Test
    void whatWasPublishedBeforeStaysReadableAndSaysThatItIsSuperseded() {
        ClaimContent first = TestClaims.saying("The bridge has four towers.");
        UUID claim = publish(null, first, ChangeKind.PUBLICATION, null);
        String before = given().get("/claims/" + first.slug()).header("ETag");
        publish(claim, withText(first, "The bridge has five towers."), ChangeKind.CORRECTION, "It has five.");
        given().header("If-None-Match", before)
                .get("/claims/" + first.slug())
                .then()
                .statusCode(200)
                .body(containsString("Corrected on"))
                .body(containsString("It has five."))
                .body(containsString("four</del>"))
                .body(containsString("five</ins>"));
        given().get("/claims/" + first.slug() + "/revisions/1")
                .then()
                .statusCode(200)
                .body(containsString("superseded by revision 2"))
                .body(containsString("four towers"));
    }

    @Test
    void aRetractedClaimsHistoryIsReadableAndLeadsNowhereThatIsGone() {
        ClaimContent content = TestClaims.saying("The bridge was built by giants.");
        UUID claim = publish(null, content, ChangeKind.PUBLICATION, null);
        publish(claim, content, ChangeKind.RETRACTION, "We had taken a legend for a claim.");
        String page = "/claims/" + content.slug();
        for (String path : List.of(page + "/revisions/1", page + "/revisions/2", page + "/revisions")) {
            String html = given().get(path).then().statusCode(200).extract().asString();
            assertThat(html)
                    .contains("This claim was retracted on", "We had taken a legend for a claim.")
                    .doesNotContain("href=\"" + page + "\"", "href=\"/v1" + page + "\"", "bibliography", "oembed")
                    .doesNotContain("application/ld+json\"", "href=\"/embed/");
        }
        assertThat(given().get("/corrections").asString())
                .contains("href=\"" + page + "/revisions\"")
                .doesNotContain("href=\"" + page + "\"");
    }

    @Test
    void theFormOfTheListLeadsToAnAddressThatCanBePassedOn() {
        given().redirects()
                .follow(false)
                .queryParam("q", "high score")
                .queryParam("sort", "")
                .queryParam("rating[]", "false", "misleading")
                .get("/search")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims?q=high+score&rating=false&rating=misleading"));
        given().redirects().follow(false).get("/search").then().header("Location", endsWith("/claims"));
        given().queryParam("colour[]", "red").get("/search").then().statusCode(400);
    }

    @Test
    void crawlersAreToldWhatToLeaveOut() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("Disallow: /search"));
    }

    @Test
    void aSearchTellsWhichWordNoClaimHas() {
        given().header("Accept-Language", "en")
                .get("/claims?q=rongchegn+points")
                .then()
                .body(containsString("No claim has the word “rongchegn”. Searched instead: rongcheng."));
        given().header("Accept-Language", "nl")
                .get("/claims?q=rongchegn")
                .then()
                .body(containsString("Geen bewering heeft het woord “rongchegn”."));
    }

    @Test
    void whatWasFoundIsShownInTheReadersLanguage() {
        String list =
                given().header("Accept-Language", "en").get("/claims?q=score").asString();
        assertThat(list).contains("<mark>").doesNotContain("<p class=\"found\" lang=\"nl\">");
    }

    @Test
    void hostileTextIsShownAndDoesNothing() {
        ClaimContent hostile =
                TestClaims.saying("<script>alert(1)</script> {claim.slug} \"'><img src=x onerror=alert(1)>");
        ClaimContent content = new ClaimContent(
                hostile.slug(),
                hostile.language(),
                hostile.text(),
                hostile.wordings(),
                List.of(new Claimant("<b>Somebody</b>", URI.create("https://example.org/?a='onclick='alert(1)"))),
                hostile.subject(),
                hostile.confusedWith(),
                hostile.broader(),
                hostile.topics(),
                List.of(new ClaimContent.AppearanceContent(
                        null, "</p>", "<i>title</i>", URI.create("https://example.org/"), "2020")),
                hostile.verdicts(),
                hostile.notes(),
                hostile.citations(),
                hostile.translations());
        publish(null, content, ChangeKind.PUBLICATION, null);
        given().get("/claims/" + hostile.slug())
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; {claim.slug}"))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<img src=x")))
                .body(not(containsString("<b>Somebody")))
                .body(containsString("href=\"https://example.org/?a=&#39;onclick=&#39;alert(1)\""));
    }

    private UUID publish(UUID claim, ClaimContent content, ChangeKind kind, String note) {
        UUID id = publishing
                .publish(List.of(new Publication(claim, content, kind, note)))
                .get(0)
                .claimId();
        watch.catchUp();
        return id;
    }

    private static ClaimContent withText(ClaimContent c, String text) {
        return new ClaimContent(
                c.slug(),
                c.language(),
                text,
                c.wordings(),
                c.claimants(),
                c.subject(),
                c.confusedWith(),
                c.broader(),
                c.topics(),
                c.appearances(),
                c.verdicts(),
                c.notes(),
                c.citations(),
                c.translations());
    }
}
