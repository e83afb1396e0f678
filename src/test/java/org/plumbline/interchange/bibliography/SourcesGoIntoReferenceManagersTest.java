package org.plumbline.interchange.bibliography;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;
import org.plumbline.web.PublicAddress;

@PlumblineTest
class SourcesGoIntoReferenceManagersTest {
    private static final String CLAIM = "/v1/claims/" + Misconceptions.EVERY_CITIZEN_SCORE;

    @Inject
    TestDesk desk;

    @Inject
    PublicAddress address;

    @Test
    void aClaimsSourcesAreCslJson() {
        given().get(CLAIM + "/bibliography.json")
                .then()
                .statusCode(200)
                .contentType("application/vnd.citationstyles.csl+json")
                .body("id", hasItem("matsakis-wired-2019"))
                .body("title", everyItem(not(nullValue())))
                .body("URL", everyItem(startsWith("http")))
                .body("find { it.id == 'matsakis-wired-2019' }.type", equalTo("article-newspaper"))
                .body("find { it.id == 'matsakis-wired-2019' }.author[0].literal", equalTo("Louise Matsakis"))
                .body("find { it.id == 'matsakis-wired-2019' }.issued.'date-parts'[0][0]", equalTo(2019))
                .body("find { it.id == 'matsakis-wired-2019' }.note", containsString("Refutes the claim"));
    }

    @Test
    void bibTeXIsReadBackAsItWasMeant() throws Exception {
        Response answer = given().get(CLAIM + "/bibliography.bib");
        answer.then().statusCode(200).contentType(startsWith("application/x-bibtex"));
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(answer.asString()));
        assertThat(database.getEntries()).containsKey(new Key("matsakis-wired-2019"));
        assertThat(BibTex.escaped("50% of {A_B} & C #1 $5 ~x^2\\"))
                .isEqualTo("50\\% of \\{A\\_B\\} \\& C \\#1 \\$5 \\textasciitilde{}x\\textasciicircum{}2"
                        + "\\textbackslash{}");
    }

    @Test
    void risHasARecordASource() {
        Response answer = given().get(CLAIM + "/bibliography.ris");
        answer.then().statusCode(200).contentType(startsWith("application/x-research-info-systems"));
        List<String> lines = answer.asString().lines().filter(l -> !l.isBlank()).toList();
        assertThat(lines).allMatch(l -> l.matches("[A-Z][A-Z0-9]  - .*"));
        int sources = given().get(CLAIM).jsonPath().getList("citations").size();
        assertThat(lines.stream().filter(l -> l.startsWith("TY"))).hasSize(sources);
        assertThat(lines.stream().filter(l -> l.startsWith("ER"))).hasSize(sources);
        assertThat(answer.asString()).contains("\r\n");
    }

    @Test
    void aTopicsSourcesAreListedOnceEach() {
        List<String> keys = given().queryParam("topic", "scoring")
                .get("/v1/bibliography.json")
                .jsonPath()
                .getList("id");
        assertThat(keys).hasSizeGreaterThan(5).isSorted().doesNotHaveDuplicates();
        given().queryParam("topic", "scoring")
                .get("/v1/bibliography.bib")
                .then()
                .body(containsString("@article"));
        given().queryParam("topic", "scoring")
                .get("/v1/bibliography.ris")
                .then()
                .body(startsWith("TY  - "));
        given().queryParam("topic", "no-such")
                .get("/v1/bibliography.ris")
                .then()
                .statusCode(400);
    }

    @Test
    void aRevisionIsCitedWithItsNumberAndToday() {
        ClaimContent claim = TestClaims.saying("The market hall has 12 doors.");
        UUID id = desk.publish(claim);
        desk.correct(id, claim, "Counted again.");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String page = address.page(claim.slug()) + "/revisions/";
        given().get("/v1/claims/" + claim.slug() + "/citation")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("accessedOn", equalTo(today))
                .body("text", containsString("Plumbline Desk"))
                .body("text", containsString("The market hall has 12 doors"))
                .body("text", containsString(page + "2"))
                .body("text", containsString("revision 2"))
                .body("text", containsString(today))
                .body("csl.type", equalTo("webpage"))
                .body("csl.accessed.'date-parts'[0][0]", equalTo(Integer.parseInt(today.substring(0, 4))))
                .body("bibtex", containsString("urldate = {" + today + "}"))
                .body("ris", containsString("UR  - " + page + "2"));
        given().queryParam("revision", 1)
                .queryParam("style", "mla")
                .get("/v1/claims/" + claim.slug() + "/citation")
                .then()
                .body("text", containsString(page.substring("http://".length()) + "1"));
        for (String style : List.of("chicago", "harvard", "ieee")) {
            given().queryParam("style", style)
                    .get("/v1/claims/" + claim.slug() + "/citation")
                    .then()
                    .statusCode(200)
                    .body("text", containsStringIgnoringCase("The market hall has 12 doors (fact check, revision 2)"))
                    .body("text", containsStringIgnoringCase("accessed"));
        }
        given().queryParam("style", "nature")
                .get("/v1/claims/" + claim.slug() + "/citation")
                .then()
                .statusCode(400);
    }
}
