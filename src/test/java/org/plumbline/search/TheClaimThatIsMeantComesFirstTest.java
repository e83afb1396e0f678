package org.plumbline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.bootstrap.CorpusFiles;
import org.plumbline.testing.PlumblineTest;

/** Relevance: what people type, in {@code relevance/queries.tsv}, and the claim of the corpus that they mean. */
@PlumblineTest
class TheClaimThatIsMeantComesFirstTest {
    private static final double FIRST = 0.95;
    private static final int NEAR = 3;

    private record Wanted(String style, String q, String slug) {}

    @Test
    void nearlyAlwaysFirstAndAlwaysAmongTheFirstThree() throws IOException {
        String corpus = corpusTime();
        List<String> notFirst = new ArrayList<>();
        List<String> notNear = new ArrayList<>();
        List<Wanted> queries = queries();
        for (Wanted wanted : queries) {
            List<String> found = search(wanted.q(), corpus).path("items.slug");
            if (found.isEmpty() || !found.get(0).equals(wanted.slug())) {
                notFirst.add(wanted + " found " + found);
            }
            if (!found.contains(wanted.slug())) {
                notNear.add(wanted + " found " + found);
            }
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(40);
        assertThat(notNear).isEmpty();
        assertThat(notFirst).hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - FIRST)));
    }

    private static Response search(String q, String asOf) {
        return given().queryParam("q", q)
                .queryParam("asOf", asOf)
                .queryParam("limit", NEAR)
                .get("/v1/claims");
    }

    /** When the last claim of the corpus was published: what other tests publish comes later and is not looked at. */
    private static String corpusTime() {
        int claims = CorpusFiles.at("classpath:corpus").claims().size();
        return given().queryParam("after", claims - 1)
                .queryParam("limit", 1)
                .get("/v1/changes")
                .path("items[0].publishedAt");
    }

    private static List<Wanted> queries() throws IOException {
        try (InputStream in = TheClaimThatIsMeantComesFirstTest.class.getResourceAsStream("/relevance/queries.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new Wanted(columns[0], columns[1], columns[2]))
                    .toList();
        }
    }
}
