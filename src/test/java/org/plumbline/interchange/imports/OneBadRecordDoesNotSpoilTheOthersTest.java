package org.plumbline.interchange.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Desk;
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
    void inOneOfOurOwnDocuments() {
        Imported done = Importing.ndjson(
                "{\"text\":\"A claim of ours.\",\"language\":\"en\",\"citations\":[{\"key\":\"a\",\"stance\":\"refutes\"}]}",
                "{\"text\":\"A claim of ours.\",\"language\":\"en\",\"citations\":[\"a\"]}",
                "{\"text\":\"A claim of ours.\",\"language\":\"en\",\"notes\":[{\"text\":\"\"}]}");

        assertThat(outcomes(done))
                .isEqualTo("1 refused member-missing\n2 refused member-missing\n3 refused member-missing\n");
        assertThat(done.report().get(0).at("/findings/0/pointer").asText()).isEqualTo("/citations/0/accessedOn");
    }

    /** A document of ours with an identity, slug and text of its own. */
    private static ObjectNode document(int n) {
        String slug = Desk.freshSlug("moved-in");
        Desk.publishNew(Desk.claim(slug)).then().statusCode(200);
        return Desk.json(given().get("/v1/claims/" + slug).asString())
                .put("id", UUID.randomUUID().toString())
                .put("slug", slug + "-" + n)
                .put("text", "A document moved in between bad ones, number " + n + ".");
    }

    @Test
    void inASlugThatIsNone() {
        Imported done = Importing.ndjson(
                document(1).toString(),
                document(2).put("slug", "Not a slug!").toString(),
                document(3).put("slug", "x".repeat(121)).toString(),
                document(4).toString());

        assertThat(outcomes(done))
                .isEqualTo("1 accepted\n2 refused slug-invalid\n3 refused slug-invalid\n4 accepted\n");
        JsonNode finding = done.report().get(1).at("/findings/0");
        assertThat(finding.get("pointer").asText()).isEqualTo("/slug");
        assertThat(finding.get("help").asText()).contains("leave it out");
    }

    @Test
    void inASourceOfADocument() {
        ObjectNode address = document(5);
        ((ObjectNode) address.at("/citations/0/source")).put("url", "javascript:alert(1)");
        ObjectNode day = document(6);
        ((ObjectNode) day.at("/citations/1/source")).put("publishedOn", "2015-99-99");

        Imported done =
                Importing.ndjson(address.toString(), day.toString(), document(7).toString());

        assertThat(done.report().get(0).at("/findings/0/pointer").asText()).isEqualTo("/citations/0/source/url");
        assertThat(done.report().get(1).at("/findings/0/pointer").asText())
                .isEqualTo("/citations/1/source/publishedOn");
        assertThat(done.report().get(2).get("outcome").asText()).isEqualTo("accepted");
    }

    @Test
    void inSomethingThatOnlyTheDatabaseNoticesAndThenInOurWords() {
        ObjectNode twice = document(8);
        twice.withArray("citations").add(twice.at("/citations/0"));

        Imported done = Importing.ndjson(
                document(9).toString(), twice.toString(), document(10).toString());

        assertThat(outcomes(done)).isEqualTo("1 accepted\n2 refused not-storable\n3 accepted\n");
        assertThat(done.report().get(1).at("/findings/0/reason").asText())
                .isEqualTo("the record cannot be stored: a claim cites a source only once");
    }

    @Test
    void inLine57213OfABodyThatIsStreamed() throws IOException, InterruptedException {
        int bad = 57_213;
        String line = good(16) + "\n";
        Iterator<byte[]> lines = IntStream.rangeClosed(1, bad + 1)
                .mapToObj(i -> i == bad ? "{\"claimReviewed\": oops}\n" : i > bad ? good(17) : line)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .iterator();
        HttpResponse<String> accepted = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/imports"))
                                .header("Authorization", "Bearer " + Keys.ADMIN)
                                .header("Content-Type", "application/x-ndjson")
                                .POST(HttpRequest.BodyPublishers.ofByteArrays(() -> lines))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);

        Imported done = Importing.await(Desk.json(accepted.body()).get("id").asText());

        assertThat(done.count("records")).isEqualTo(bad + 1);
        assertThat(done.count("refused")).isEqualTo(1);
        assertThat(done.count("added")).isEqualTo(2);
        JsonNode refused = done.report().get(bad - 1);
        assertThat(refused.get("record").asInt()).isEqualTo(bad);
        assertThat(refused.at("/findings/0/code").asText()).isEqualTo("json-syntax");
        assertThat(done.report().get(bad).get("outcome").asText()).isEqualTo("accepted");
    }

    @Test
    void aBodyOfTenGigabytesIsRefusedBeforeItIsSent() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Keys.ADMIN
                                    + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 10737418240\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, answer.length))
                    .isEqualTo(answer.length);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
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
