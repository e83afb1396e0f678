package org.plumbline.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class PagesAreLightTest {
    private static final int PAGE = 50_000;
    private static final int COMPONENT = 8_000;
    private static final Pattern PART =
            Pattern.compile("<link rel=\"(?:stylesheet|icon)\"[^>]* href=\"([^\"]+)\"|<script[^>]* src=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/claims?q=score&rating=false",
                "/claims/" + Misconceptions.EVERY_CITIZEN_SCORE,
                "/claims/" + Misconceptions.EVERY_CITIZEN_SCORE + "?lang=nl",
                "/subjects",
                "/subjects/sesame-credit",
                "/subjects/compare?subject=sesame-credit&subject=court-defaulter-list",
                "/corrections",
                "/methodology",
                "/try",
                "/recipes",
                "/embed/" + Misconceptions.EVERY_CITIZEN_SCORE
            })
    void withAllThatTheyLoadAndWaitForTheirStylesheetAlone(String path) throws IOException {
        String page = given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(page);
        while (part.find()) {
            parts.add(part.group(1) != null ? part.group(1) : part.group(2));
        }
        int bytes = zipped(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String address : parts) {
            if (!address.startsWith("data:")) {
                assertThat(address).as("nothing comes from outside").startsWith("/assets/");
                bytes += zipped(
                        given().get(address).then().statusCode(200).extract().asByteArray());
            }
        }
        assertThat(bytes).as(path + " with " + parts).isLessThanOrEqualTo(PAGE);
        assertThat(page.split("rel=\"stylesheet\"", -1).length - 1).isLessThanOrEqualTo(1);
        assertThat(page).as("scripts are deferred").doesNotContainPattern("<script src=\"[^\"]+\">");
    }

    @Test
    void theComponentIsSmall() throws IOException {
        assertThat(zipped(given().get("/embed/plumbline.js").asByteArray())).isLessThan(COMPONENT);
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.size();
    }
}
