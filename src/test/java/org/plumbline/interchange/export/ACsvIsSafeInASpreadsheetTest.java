package org.plumbline.interchange.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.publication.LogWatch;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

@PlumblineTest
class ACsvIsSafeInASpreadsheetTest {
    @Inject
    Publishing publishing;

    @Inject
    LogWatch watch;

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x.example\")", "+1 is a number", "-1 is too", "@SUM(A1)"})
    void aFormulaIsText(String text) throws IOException {
        ClaimContent content = publish(text);

        assertThat(row(content.slug())).containsEntry("text", "'" + text);
    }

    @Test
    void commasQuotesAndLineBreaksStayInTheirCell() throws IOException {
        String text = "He said \"no, never\",\r\nand left; twice.";
        ClaimContent content = publish(text);

        assertThat(row(content.slug()))
                .containsEntry("text", text)
                .containsEntry("rating", "false")
                .containsEntry("citations", "1");
    }

    @Test
    void linesEndAsTheStandardSays() {
        String csv = csv("/v1/exports/claims.csv");

        assertThat(csv)
                .startsWith("slug,id,revision,position,")
                .contains("attribution\r\n")
                .endsWith("\r\n");
    }

    @Test
    void citationsHaveARowEach() throws IOException {
        ClaimContent content = publish("A claim with a citation has a row in the citations.");

        List<Map<String, String>> rows = rows("/v1/exports/citations.csv").stream()
                .filter(r -> r.get("claim").equals(content.slug()))
                .toList();

        assertThat(rows)
                .singleElement()
                .satisfies(r ->
                        assertThat(r).containsEntry("source", TestClaims.SOURCE).containsEntry("stance", "refutes"));
    }

    private ClaimContent publish(String text) {
        ClaimContent content = TestClaims.saying(text);
        publishing.publish(List.of(Publication.of(content)));
        watch.catchUp();
        return content;
    }

    private static Map<String, String> row(String slug) throws IOException {
        return rows("/v1/exports/claims.csv").stream()
                .filter(r -> r.get("slug").equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> rows(String path) throws IOException {
        MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv(path));
        return rows.readAll();
    }

    private static String csv(String path) {
        return new String(given().get(path).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
    }
}
