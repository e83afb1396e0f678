package org.plumbline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judge is judged: what {@link EveryAnswerIsDocumented} must find, it finds. */
class AnUndocumentedAnswerIsFoundTest {
    private static final String CHANGE = """
            {"position": 1, "slug": "a", "revision": 1, "kind": "%s", "publishedAt": "2026-11-24T10:00:00Z",
             "href": "/v1/claims/a/revisions/1"%s}""";

    private final PublishedContract contract = contract();

    @Test
    void whatIsDocumentedPasses() {
        assertEquals(List.of(), faults(200, "application/json", page(CHANGE.formatted("update", ""), "1")));
    }

    @Test
    void anUnknownStatus() {
        isFound(418, "application/problem+json", "{}");
    }

    @Test
    void anUnknownMember() {
        isFound(200, "application/json", page(CHANGE.formatted("update", ", \"colour\": \"red\""), "1"));
    }

    @Test
    void anUnknownMemberOfAProblem() {
        isFound(400, "application/problem+json", """
                {"type": "/problems/invalid-parameter", "title": "t", "status": 400, "colour": "red"}""");
    }

    @Test
    void aMissingMember() {
        isFound(200, "application/json", "{\"items\": []}");
    }

    @Test
    void aValueOfTheWrongType() {
        isFound(200, "application/json", page(CHANGE.formatted("update", ""), "\"1\""));
    }

    @Test
    void aWordOutsideItsVocabulary() {
        isFound(200, "application/json", page(CHANGE.formatted("upgrade", ""), "1"));
    }

    @Test
    void anotherMediaType() {
        isFound(200, "text/plain", "items");
    }

    private void isFound(int status, String type, String body) {
        assertFalse(faults(status, type, body).isEmpty());
    }

    private List<String> faults(int status, String type, String body) {
        return contract.faults("GET", "/v1/changes", status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String change, String next) {
        return "{\"items\": [%s], \"next\": %s}".formatted(change, next);
    }

    private static PublishedContract contract() {
        try {
            return PublishedContract.of(Files.readAllBytes(Path.of("openapi/openapi.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
