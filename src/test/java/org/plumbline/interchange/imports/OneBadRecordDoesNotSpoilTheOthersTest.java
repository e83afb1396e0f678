package org.plumbline.interchange.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Importing;
import org.plumbline.testing.Importing.Imported;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class OneBadRecordDoesNotSpoilTheOthersTest {
    private static String good(int n) {
        return Reviews.review(
                "A good record between bad ones, number " + n + ".", "https://politifact.com/good-" + n, "False");
    }

    private static String outcomes(Imported done) {
        StringBuilder outcomes = new StringBuilder();
        for (JsonNode line : done.report()) {
            JsonNode findings = line.path("findings");
            outcomes.append(line.get("record").asInt())
                    .append(' ')
                    .append(line.get("outcome").asText())
                    .append(
                            findings.isEmpty()
                                    ? ""
                                    : " "
                                            + findings.get(findings.size() - 1)
                                                    .get("code")
                                                    .asText())
                    .append('\n');
        }
        return outcomes.toString();
    }

    @Test
    void inALineOfNdjson() {
        Imported done = Importing.ndjson(
                good(1),
                "{\"claimReviewed\": ",
                "",
                good(2).replace(
                                "\"@type\":\"ClaimReview\"",
                                "\"@type\":\"ClaimReview\",\"url\":\"https://politifact.com/x\""),
                good(3).replaceFirst("}$", ",}"),
                "[1, 2]",
                "{\"a\":".repeat(70) + "1" + "}".repeat(70),
                good(4));

        assertThat(outcomes(done)).isEqualTo("""
                        1 accepted
                        2 refused json-syntax
                        4 refused duplicate-key
                        5 repaired json-syntax
                        6 refused not-a-fact-check
                        7 refused too-deep
                        8 accepted
                        """);
    }

    @Test
    void inAnArray() {
        Imported done = Importing.json("[" + good(5) + ",{\"claimReviewed\": oops}," + good(6) + "]");

        assertThat(outcomes(done)).isEqualTo("1 accepted\n2 refused json-syntax\n3 accepted\n");
    }

    @Test
    void inADocumentThatEndsEarly() {
        Imported done = Importing.json("[" + good(7) + "," + good(8).substring(0, 60));

        assertThat(outcomes(done)).isEqualTo("1 accepted\n2 refused ends-early\n");
    }

    @Test
    void inBytesOfAnotherEncoding() {
        byte[] latin = good(9).replace("good", "göod").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(latin);
        body.write('\n');
        body.writeBytes(good(10).getBytes(StandardCharsets.UTF_8));

        Imported done = Importing.send("application/x-ndjson", body.toByteArray(), "", Keys.asAdmin());

        assertThat(outcomes(done)).isEqualTo("1 refused not-utf-8\n2 accepted\n");
    }

    @Test
    void unlessTheEncodingIsNamed() {
        Charset windows = Charset.forName("windows-1252");
        byte[] body = good(11).replace("good", "göod").getBytes(windows);

        Imported done = Importing.send("application/x-ndjson; charset=windows-1252", body, "", Keys.asAdmin());

        given().get("/v1/claims/" + done.slug()).then().body("text", containsString("göod"));
    }

    @Test
    void aCompressedBodyIsUnderstood() throws IOException {
        Imported done = Importing.send(
                "application/x-ndjson", gzip(good(12)), "", Keys.asAdmin().header("Content-Encoding", "gzip"));

        assertThat(done.count("accepted")).isEqualTo(1);
    }

    @Test
    void aTruncatedOneIsAProblemAndNothingIsTaken() throws IOException {
        byte[] whole = gzip(good(13));

        Keys.asAdmin()
                .header("Content-Encoding", "gzip")
                .contentType("application/x-ndjson")
                .body(Arrays.copyOf(whole, whole.length - 12))
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-body"))
                .body("detail", containsString("ends early"));
        Keys.asAdmin()
                .header("Content-Encoding", "gzip")
                .contentType("application/x-ndjson")
                .body(good(13).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void aRecordLongerThanAMegabyte() {
        Imported done = Importing.ndjson("{\"claimReviewed\":\"" + "x".repeat(1 << 20) + "\"}", good(14));

        assertThat(outcomes(done)).isEqualTo("1 refused too-long\n2 accepted\n");
    }

    @Test
    void anEmptyBodyIsAProblem() {
        Keys.asAdmin()
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/v1/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void otherOperationsKeepTheirLimit() {
        Keys.asAdmin()
                .contentType("application/json")
                .body("{\"text\":\"" + "x".repeat(2 << 20) + "\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void onlyAdminsMoveThingsIn() {
        Keys.asPublisher()
                .contentType("application/x-ndjson")
                .body(good(15).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(403);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
