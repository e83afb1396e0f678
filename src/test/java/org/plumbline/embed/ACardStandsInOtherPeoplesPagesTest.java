package org.plumbline.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.LogWatch;
import org.plumbline.testing.Desk;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

@PlumblineTest
class ACardStandsInOtherPeoplesPagesTest {
    private static final String CARD = "/embed/" + Misconceptions.EVERY_CITIZEN_SCORE;

    @Inject
    Publishing publishing;

    @Inject
    LogWatch watch;

    @Test
    void onlyTheCardMayBeFramedAndRunsOnlyWhatItBrings() {
        Response card = given().get(CARD);
        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.header("Content-Security-Policy"))
                .contains("frame-ancestors *", "script-src 'sha256-", "style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(card.header("X-Frame-Options")).isNull();
        assertThat(card.header("Set-Cookie")).isNull();
        given().header("If-None-Match", card.header("ETag")).get(CARD).then().statusCode(304);
    }

    @Test
    void aCorrectedClaimsCardSaysSoByItselfAndNamesItsRevision() {
        ClaimContent content = TestClaims.saying("The tower has nine floors.");
        UUID claim = publishing.publish(List.of(Publication.of(content))).get(0).claimId();
        watch.catchUp();
        String before = given().get("/embed/" + content.slug()).header("ETag");
        publishing.publish(List.of(new Publication(claim, content, ChangeKind.CORRECTION, "A source was missing.")));
        watch.catchUp();
        given().header("If-None-Match", before)
                .get("/embed/" + content.slug())
                .then()
                .statusCode(200)
                .body(containsString("Corrected on"))
                .body(containsString("A source was missing."))
                .body(containsString("/revisions/2\""))
                .body(containsString("Revision 2"));
    }

    @Test
    void aRetractedClaimsCardSaysSo() {
        ClaimContent content = TestClaims.saying("The tower leans to the left.");
        UUID claim = publishing.publish(List.of(Publication.of(content))).get(0).claimId();
        publishing.publish(
                List.of(new Publication(claim, content, ChangeKind.RETRACTION, "We looked at the wrong tower.")));
        watch.catchUp();
        given().get("/embed/" + content.slug())
                .then()
                .statusCode(410)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("This claim was retracted"))
                .body(containsString("We looked at the wrong tower."));
        given().accept("text/html")
                .get("/claims/" + content.slug())
                .then()
                .statusCode(410)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("The tower leans to the left.</h1>"))
                .body(containsString("We looked at the wrong tower."))
                .body(containsString("href=\"/claims/" + content.slug() + "/revisions\""));
        given().accept("text/html")
                .get("/claims/" + content.slug() + "?lang=nl")
                .then()
                .statusCode(410)
                .header("Content-Language", "nl")
                .body(containsString("role=\"search\""));
    }

    @Test
    void aRenamedClaimsCardLeadsToTheNewName() {
        String former = Desk.freshSlug("tower");
        String present = former + "-renamed";
        assertThat(Desk.publishNew(Desk.claim(former)).statusCode()).isEqualTo(200);
        assertThat(Desk.change(former, "{\"slug\": \"" + present + "\"}", "{\"kind\": \"update\"}")
                        .statusCode())
                .isEqualTo(200);
        for (String rest : new String[] {"", "?lang=nl", "/share.png", "/share.png?lang=nl"}) {
            given().redirects()
                    .follow(false)
                    .get("/embed/" + former + rest)
                    .then()
                    .statusCode(308)
                    .header("Location", equalTo("/embed/" + present + rest));
            given().get("/embed/" + former + rest).then().statusCode(200);
        }
    }

    @Test
    void aPastedLinkBecomesAFrame() {
        given().queryParam("url", page())
                .queryParam("maxwidth", 400)
                .queryParam("dnt", 1)
                .get("/oembed")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("width", lessThanOrEqualTo(400))
                .body("html", startsWith("<iframe src=\""));
        given().queryParam("url", page())
                .queryParam("format", "xml")
                .get("/oembed")
                .then()
                .statusCode(200)
                .contentType("text/xml;charset=UTF-8")
                .body("oembed.type", equalTo("rich"));
    }

    @Test
    void aPathIsThatOfAPageHere() {
        given().queryParam("url", "/claims/" + Misconceptions.EVERY_CITIZEN_SCORE + "?lang=nl")
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("html", containsString("/embed/" + Misconceptions.EVERY_CITIZEN_SCORE + "?lang=nl"));
        for (String other : new String[] {"//evil.example/claims/", "mailto:/claims/", "/v1/claims/", "claims/"}) {
            given().queryParam("url", other + Misconceptions.EVERY_CITIZEN_SCORE)
                    .get("/oembed")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whatIsNotOursIsNotEmbedded() {
        given().queryParam("url", "https://evil.example/claims/" + Misconceptions.EVERY_CITIZEN_SCORE)
                .get("/oembed")
                .then()
                .statusCode(404);
        given().queryParam("url", page() + "-unknown").get("/oembed").then().statusCode(404);
        given().queryParam("url", page())
                .queryParam("format", "yaml")
                .get("/oembed")
                .then()
                .statusCode(501);
        given().get("/oembed").then().statusCode(400);
    }

    @Test
    void theShareImageIsDrawnWithoutAnyFontOfTheMachine() throws IOException {
        Response answer = given().get(CARD + "/share.png?v=1&lang=nl");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("immutable");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void anUnknownClaimIsAPageForPeopleAndAProblemForPrograms() {
        given().accept("text/html")
                .get("/claims/no-such-claim")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("role=\"search\""));
        given().accept("text/html,*/*")
                .get("/v1/claims/no-such-claim")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static String page() {
        return "http://localhost:" + RestAssured.port + "/claims/" + Misconceptions.EVERY_CITIZEN_SCORE;
    }
}
