package org.plumbline.interchange.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AnExportTakesTheFiltersOfTheListTest {
    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject=red-light-cameras",
                "rating=outdated&rating=unproven",
                "q=toilet+paper&confusedWith=sesame-credit",
                "topic=scoring&rating=misleading",
                "subject=no-such-thing-here",
            })
    void andSelectsTheSameClaims(String filters) throws Exception {
        if (given().get("/v1/claims?limit=100&" + filters).statusCode() == 400) {
            // A list refuses what is not in its vocabulary, and so does an export.
            given().get("/v1/exports/claims.ndjson?" + filters).then().statusCode(400);
            return;
        }
        List<String> listed = given().get("/v1/claims?limit=100&" + filters).path("items.slug");

        List<String> exported = slugs("/v1/exports/claims.ndjson?" + filters);

        assertThat(exported).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void aMisspeltFilterIsRefused() {
        given().get("/v1/exports/claims.csv?subjct=sesame-credit")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"));
    }

    @Test
    void theDescriptionPinsTheFiltersToo() throws Exception {
        String path = "/v1/exports/dataset.json?subject=sesame-credit";
        JsonNode dataset = json.readTree(given().get(path).asString());

        assertThat(dataset.at("/distribution/0/contentUrl").asText()).contains("subject=sesame-credit", "asOf=");
        assertThat(dataset.at("/counts/claims").asInt())
                .isEqualTo(
                        slugs("/v1/exports/claims.ndjson?subject=sesame-credit").size());
    }

    private List<String> slugs(String path) throws Exception {
        String body =
                new String(given().get(path).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
        List<String> slugs = new ArrayList<>();
        for (String line : body.lines().toList()) {
            slugs.add(json.readTree(line).get("slug").asText());
        }
        return slugs;
    }
}
