package org.plumbline.web.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testing.PlumblineTest;

/** Whoever reads the document in the repository reads what the service will say of itself. */
@PlumblineTest
class TheCommittedDocumentIsTheServedOneTest {
    private static final String COMMAND =
            "./mvnw test -Dtest=TheCommittedDocumentIsTheServedOneTest -Dopenapi.update=true";

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void inBothFormats(String format) throws IOException {
        String served = new String(given().get("/openapi?format=" + format).asByteArray(), StandardCharsets.UTF_8);
        Path file = Path.of("openapi/openapi." + format);
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(file, served);
        }
        assertEquals(
                Files.readString(file),
                served,
                () -> file + " is not up to date; look at what changed, then\n" + COMMAND);
    }
}
