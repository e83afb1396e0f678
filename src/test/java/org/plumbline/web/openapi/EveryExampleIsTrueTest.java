package org.plumbline.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.testing.PlumblineTest;

/**
 * Sends what the documentation shows and compares what comes back. With {@code -Dexamples.update=true} it writes the
 * answers into the files instead.
 */
@PlumblineTest
class EveryExampleIsTrueTest {
    private static final Path FOLDER = Path.of("openapi/examples");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final boolean UPDATE = Boolean.getBoolean("examples.update");

    @TestFactory
    Stream<DynamicTest> theAnswerIsAsShown() throws IOException {
        ExampleSender sender = new ExampleSender();
        return files().map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> compare(file, sender)));
    }

    @Test
    void everyExampleBelongsToAnOperation() throws IOException {
        List<String> operations = new ExampleSender().operationIds();
        List<String> strays = files().filter(file -> !isProblem(file))
                .map(EveryExampleIsTrueTest::operationOf)
                .filter(id -> !operations.contains(id))
                .toList();
        assertEquals(List.of(), strays, "no such operation in the OpenAPI document");
    }

    private static void compare(Path file, ExampleSender sender) throws IOException {
        JsonNode content = JSON.readTree(Files.readAllBytes(file));
        Example example = JSON.treeToValue(content, Example.class);
        if (example.request() == null) {
            return;
        }
        String operation = isProblem(file) ? content.path("operation").asText() : operationOf(file);
        Response answer = sender.send(operation, example);
        // The claims are read in the background at the start; the answer says so until then.
        for (int tries = 0; tries < 60 && answer.statusCode() == 503; tries++) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    java.time.Duration.ofSeconds(1).toNanos());
            answer = sender.send(operation, example);
        }
        assertEquals(example.response().status(), answer.statusCode(), answer.asString());
        String type = answer.contentType();
        if (type != null && !type.isEmpty()) {
            assertTrue(type.startsWith(example.response().mediaType()), type);
        }
        JsonNode actual = body(answer);
        List<String> differences =
                ExampleComparison.differences(content.path("response").path("body"), actual, example.changing());
        if (UPDATE && !differences.isEmpty()) {
            write(file, content, actual);
            return;
        }
        assertTrue(
                differences.isEmpty(),
                () -> "%s is not what the service answers:%n  %s%nUpdate it with -Dexamples.update=true"
                        .formatted(file, String.join("\n  ", differences)));
    }

    private static JsonNode body(Response answer) throws IOException {
        String type = answer.contentType();
        if (answer.asByteArray().length == 0) {
            return JSON.missingNode();
        }
        return type.contains("json") && !type.contains("ndjson")
                ? JSON.readTree(answer.asByteArray())
                : JSON.getNodeFactory().textNode(answer.asString());
    }

    private static void write(Path file, JsonNode content, JsonNode body) throws IOException {
        ObjectNode response = (ObjectNode) content.path("response");
        if (!body.isMissingNode()) {
            response.set("body", body);
        }
        Files.writeString(file, JSON.writeValueAsString(content) + "\n");
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static boolean isProblem(Path file) {
        return file.getParent().endsWith("problems");
    }

    private static String operationOf(Path file) {
        return file.getFileName().toString().split("\\.")[0];
    }
}
