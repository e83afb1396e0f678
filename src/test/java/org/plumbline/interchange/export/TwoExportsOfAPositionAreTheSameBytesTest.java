package org.plumbline.interchange.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.publication.Appended;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.LogWatch;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

@PlumblineTest
class TwoExportsOfAPositionAreTheSameBytesTest {
    @Inject
    Publishing publishing;

    @Inject
    LogWatch watch;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void nowAndAfterMoreWasPublished(ExportFormat format) {
        Response first = given().get(format.path());
        first.then().statusCode(200).contentType(startsWith(format.mediaType()));
        String instant = given().get("/v1/exports/dataset.json").path("datePublished");
        publish(TestClaims.saying("Something was published between two exports."));

        Response again = given().queryParam("asOf", instant).get(format.path());

        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(given().get(format.path()).header("ETag")).isNotEqualTo(first.header("ETag"));
        given().header("If-None-Match", first.header("ETag"))
                .queryParam("asOf", instant)
                .get(format.path())
                .then()
                .statusCode(304);
    }

    @Test
    void eachLineIsTheDocumentAsItIsServed() throws Exception {
        String document =
                given().get("/v1/claims/" + Misconceptions.EVERY_CITIZEN_SCORE).asString();

        assertThat(lines("/v1/exports/claims.ndjson")).contains(document);
    }

    @Test
    void claimsStandInTheOrderOfTheirFirstPublicationWhateverChangedSince() throws Exception {
        ClaimContent older = TestClaims.saying("The older one of two is exported first.");
        ClaimContent newer = TestClaims.saying("The newer one of two is exported second.");
        Appended first = publish(older);
        publish(newer);
        change(first, older, ChangeKind.CORRECTION);

        List<String> slugs = new ArrayList<>();
        for (String line : lines("/v1/exports/claims.ndjson")) {
            slugs.add(json.readTree(line).get("slug").asText());
        }

        assertThat(slugs).doesNotHaveDuplicates().containsSubsequence(older.slug(), newer.slug());
    }

    @Test
    void whatWasRetractedIsNotExportedButWasBefore() throws Exception {
        ClaimContent content = TestClaims.saying("This claim is going to be retracted.");
        Appended published = publish(content);
        change(published, content, ChangeKind.RETRACTION);

        assertThat(lines("/v1/exports/claims.ndjson")).noneMatch(l -> l.contains('"' + content.slug() + '"'));
        assertThat(lines("/v1/exports/claims.ndjson?asOf=" + published.publishedAt()))
                .anyMatch(l -> l.contains('"' + content.slug() + '"'));
    }

    @Test
    void changesGoOnFromTheExportsPosition() {
        Response export = given().get("/v1/exports/claims.ndjson");
        Appended next = publish(TestClaims.saying("The log goes on after an export."));

        String link = export.headers().getValues("Link").stream()
                .filter(l -> l.endsWith("rel=\"next\""))
                .findFirst()
                .orElseThrow();

        given().get(link.substring(1, link.indexOf('>'))).then().statusCode(200).body("items[0].position", equalTo((int)
                next.position()));
        assertThat(export.header("Plumbline-Position")).isEqualTo(Long.toString(next.position() - 1));
        assertThat(export.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"plumbline-claims-" + (next.position() - 1) + ".ndjson\"");
    }

    @Test
    void theDataSetNamesEachFileWithItsChecksum() throws Exception {
        JsonNode dataset = json.readTree(given().get("/v1/exports/dataset.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(dataset.at("/license").asText()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(dataset.at("/distribution")).hasSize(ExportFormat.values().length);
        for (JsonNode file : dataset.at("/distribution")) {
            String path = file.get("contentUrl").asText().replaceFirst("^https?://[^/]+", "");
            byte[] body = given().urlEncodingEnabled(false).get(path).asByteArray();
            assertThat(file.get("contentSize").asText()).isEqualTo(body.length + " B");
            assertThat(file.get("sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
        }
        assertThat(dataset.at("/counts/claims").asInt())
                .isEqualTo(lines("/v1/exports/claims.ndjson").size());
        assertThat(dataset.at("/changes").asText())
                .isEqualTo("/v1/changes?after=" + dataset.at("/position").asLong());
    }

    private static List<String> lines(String path) {
        byte[] body = given().get(path).then().statusCode(200).extract().asByteArray();
        return new String(body, StandardCharsets.UTF_8).lines().toList();
    }

    private Appended publish(ClaimContent content) {
        Appended appended = publishing.publish(List.of(Publication.of(content))).get(0);
        watch.catchUp();
        return appended;
    }

    private void change(Appended earlier, ClaimContent content, ChangeKind kind) {
        publishing.publish(List.of(new Publication(earlier.claimId(), content, kind, "It was wrong.")));
        watch.catchUp();
    }
}
