package org.plumbline.interchange.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Importing;
import org.plumbline.testing.Importing.Imported;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class ForeignReviewsMoveInTest {
    @Test
    void aReviewBecomesAClaimWithItsVerdict() {
        Imported done = Importing.json(
                Reviews.review("Cats were taxed in 1904.", "https://politifact.com/cats-1904", "Pants on Fire!"));

        assertThat(done.line().get("outcome").asText())
                .as(done.line().toString())
                .isEqualTo("accepted");
        given().get("/v1/claims/" + done.slug())
                .then()
                .statusCode(200)
                .body("text", equalTo("Cats were taxed in 1904."))
                .body("rating", equalTo("false"))
                .body("verdicts[0].label", equalTo("Pants on Fire!"))
                .body("verdicts[0].publisher.site", equalTo("politifact.com"))
                .body("verdicts[0].url", equalTo("https://politifact.com/cats-1904"))
                .body("appearances[0].url", equalTo("https://example.net/where-it-was-said"))
                .body("claimants[0].name", equalTo("A speaker"));
    }

    @Test
    void theSameAgainChangesNothing() {
        String review = Reviews.review("Dogs were taxed in 1905.", "https://politifact.com/dogs-1905", "False");
        Imported first = Importing.json(review);
        int before = given().get("/v1/claims/" + first.slug()).path("revision");

        Imported again = Importing.json(review);

        assertThat(again.slug()).isEqualTo(first.slug());
        assertThat(again.count("unchanged")).isEqualTo(1);
        given().get("/v1/claims/" + first.slug()).then().body("revision", equalTo(before));
    }

    @Test
    void aChangedVerdictChangesItsClaim() {
        String url = "https://politifact.com/hamsters";
        String slug = Importing.json(Reviews.review("Hamsters were taxed in 1906.", url, "False"))
                .slug();

        Imported done = Importing.json(Reviews.review("Hamsters were taxed in 1906.", url, "Half True"));

        assertThat(done.slug()).isEqualTo(slug);
        given().get("/v1/claims/" + slug)
                .then()
                .body("revision", equalTo(2))
                .body("verdicts", hasSize(1))
                .body("rating", equalTo("half-true"));
    }

    @Test
    void aRewordedReviewStaysOneClaim() {
        String url = "https://politifact.com/parrots";
        String slug = Importing.json(Reviews.review("Parrots where taxed in 1907.", url, "False"))
                .slug();

        Imported done = Importing.json(Reviews.review("Parrots were taxed in 1907.", url, "False"));

        assertThat(done.slug()).isEqualTo(slug);
        given().get("/v1/claims/" + slug).then().body("text", equalTo("Parrots were taxed in 1907."));
    }

    @Test
    void severalReviewsOfOnePageAreSeveralClaims() {
        String url = "https://politifact.com/a-debate";
        Imported done = Importing.ndjson(
                Reviews.review("The first thing that was said in the debate.", url, "False"),
                Reviews.review("The second thing that was said in the debate.", url, "True"));

        assertThat(done.count("added")).isEqualTo(2);
        assertThat(Importing.ndjson(
                                Reviews.review("The first thing that was said in the debate.", url, "False"),
                                Reviews.review("The second thing that was said in the debate.", url, "True"))
                        .count("unchanged"))
                .isEqualTo(2);
    }

    @Test
    void verdictsOfSeveralPublishersComeTogetherWhereTheTextIsTheSame() {
        String slug = Importing.json(
                        Reviews.review("“Ferrets” were taxed in 1908.", "https://politifact.com/ferrets", "False"))
                .slug();

        Imported second = Importing.json(Reviews.by("Snopes", "https://www.snopes.com/")
                .of("\"ferrets\"  were Taxed in 1908", "https://www.snopes.com/ferrets", "True"));

        assertThat(second.slug()).isEqualTo(slug);
        given().get("/v1/claims/" + slug).then().body("verdicts", hasSize(2)).body("agreement", equalTo("split"));
        given().get("/v1/claims?agreement=split&publisher=snopes")
                .then()
                .statusCode(200)
                .body("items.find { it.slug == '" + slug + "' }.slug", equalTo(slug));
    }

    @Test
    void whatOnlyMeansTheSameStaysApart() {
        String slug = Importing.json(
                        Reviews.review("Goats were taxed in 1909.", "https://politifact.com/goats", "False"))
                .slug();

        Imported other = Importing.json(Reviews.by("Snopes", "https://www.snopes.com/")
                .of("In 1909, goats were taxed.", "https://www.snopes.com/goats", "False"));

        assertThat(other.slug()).isNotEqualTo(slug);
    }

    @Test
    void unlessTheImporterSaysSo() {
        String slug = Importing.json(
                        Reviews.review("Sheep were taxed in 1910.", "https://politifact.com/sheep", "False"))
                .slug();
        String id = given().get("/v1/claims/" + slug).path("id");

        Imported other = Importing.json(Reviews.by("Snopes", "https://www.snopes.com/")
                .of("In 1910, sheep were taxed.", "https://www.snopes.com/sheep", "False")
                .replace(
                        "\"@type\":\"Claim\"",
                        "\"@type\":\"Claim\",\"@id\":\"https://plumbline.example/id/" + id + "#claim\""));

        assertThat(other.slug()).isEqualTo(slug);
    }

    @Test
    void aLabelThatNobodyKnowsIsKeptAndReportedAndNeverGuessed() {
        Imported done = Importing.json(
                Reviews.review("Ducks were taxed in 1911.", "https://politifact.com/ducks", "Quite a quack"));

        assertThat(done.codes()).contains("unmapped-label");
        assertThat(done.count("unmapped")).isEqualTo(1);
        given().get("/v1/claims/" + done.slug())
                .then()
                .body("rating", nullValue())
                .body("verdicts[0].label", equalTo("Quite a quack"));
    }

    @Test
    void aDataFeedIsReadItemByItem() {
        String feed = "{\"@context\":\"https://schema.org\",\"@type\":\"DataFeed\",\"dataFeedElement\":["
                + "{\"@type\":\"DataFeedItem\",\"item\":null},"
                + "{\"@type\":\"DataFeedItem\",\"item\":["
                + Reviews.review("Bees were taxed in 1912.", "https://politifact.com/bees", "False") + ","
                + Reviews.review("Wasps were taxed in 1912.", "https://politifact.com/wasps", "False") + "]}]}";

        Imported done = Importing.send("application/json", feed, "");

        assertThat(done.report()).hasSize(2);
        assertThat(done.report().get(0).get("outcome").asText()).isEqualTo("refused");
        assertThat(done.report().get(1).get("claims")).hasSize(2);
    }

    @Test
    void aSpreadsheetIsReadRowByRow() {
        Imported done = Importing.csv("Claim;Verdict;Review URL;Publisher;Language\r\n"
                + "Geese were taxed in 1913.;Falso;https://www.newtral.es/gansos;Newtral;es\r\n"
                + "'=Swans were taxed in 1913.;Engañoso;https://www.newtral.es/cisnes;Newtral;es\r\n");

        assertThat(done.count("accepted")).as(done.report().toString()).isEqualTo(2);
        given().get("/v1/claims/" + done.report().get(1).at("/claims/0").asText())
                .then()
                .body("text", equalTo("=Swans were taxed in 1913."))
                .body("rating", equalTo("misleading"))
                .body("language", equalTo("es"));
    }

    @Test
    void soIsAnObjectWithTheColumnsOfASpreadsheet() {
        Imported done = Importing.ndjson(
                "{\"claim\":\"Cranes were taxed in 1914.\",\"verdict\":\"False\",\"lang\":\"en\",\"speaker\":\"A clerk\","
                        + "\"url\":\"https://www.snopes.com/cranes-1914\",\"publisher\":\"Snopes\"}",
                "{\"claim\":\"Storks were taxed in 1914.\",\"lang\":\"en\"}");

        assertThat(done.report().get(0).get("outcome").asText()).isEqualTo("accepted");
        assertThat(done.report().get(1).get("outcome").asText()).isEqualTo("refused");
        assertThat(done.report().get(1).at("/findings/0/code").asText()).isEqualTo("no-rating");
        given().get("/v1/claims/" + done.report().get(0).at("/claims/0").asText())
                .then()
                .body("claimants[0].name", equalTo("A clerk"))
                .body("verdicts[0].publisher.site", equalTo("snopes.com"));
    }
}
