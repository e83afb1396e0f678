package org.plumbline.web.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AFilterIsTakenAsOftenAsItIsDocumentedTest {
    private static final Map<String, String> VALUES = Map.of(
            "rating", "false",
            "topic", "scoring",
            "subject", "sesame-credit",
            "confusedWith", "sesame-credit",
            "publisher", "plumbline-desk",
            "claimant", "ACLU",
            "language", "en",
            "agreement", "single");

    @Test
    void andNotOnceMore() throws IOException {
        Map<String, Integer> most = mostTimes();
        assertThat(most).containsOnlyKeys(VALUES.keySet());
        most.forEach((name, times) -> {
            given().queryParam(name, Collections.nCopies(times, VALUES.get(name)))
                    .get("/v1/claims")
                    .then()
                    .statusCode(200);
            given().queryParam(name, Collections.nCopies(times + 1, VALUES.get(name)))
                    .get("/v1/claims")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(name))
                    .body("violations[0].code", equalTo("too-many"));
        });
    }

    /** How often the list's filters may be repeated, by the document. Facets are names of filters, repeated in vain. */
    private static Map<String, Integer> mostTimes() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(given().get("/openapi.json").asByteArray());
        Map<String, Integer> most = new TreeMap<>();
        for (JsonNode parameter : document.at("/paths/~1v1~1claims/get/parameters")) {
            JsonNode bound = parameter.at("/schema/maxItems");
            if (bound.isInt() && !parameter.path("name").asText().equals("facets")) {
                most.put(parameter.path("name").asText(), bound.intValue());
            }
        }
        return most;
    }
}
