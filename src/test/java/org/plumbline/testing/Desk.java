package org.plumbline.testing;

import static org.plumbline.testing.Keys.asEditor;
import static org.plumbline.testing.Keys.asPublisher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.UUID;

/** What editors do, over HTTP, for tests that need a claim of their own. */
public final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Desk() {}

    /** A claim that is fit to be published, under a slug that no other test has. */
    public static ObjectNode claim(String slug) {
        return json("""
                {"slug": "%s", "language": "en", "text": "The moon of %s is made of cheese.",
                 "subject": "sesame-credit", "topics": ["scoring"],
                 "wordings": [{"language": "nl", "text": "De maan is van kaas."}],
                 "verdicts": [{"rating": "false", "summary": "It is rock.", "explanation": "Samples were brought back.",
                               "reviewedOn": "2026-11-20", "asOf": "2025-12-31", "citations": ["creemers-2018"]}],
                 "notes": [{"kind": "wrong-part", "text": "No cheese was found.", "citations": ["creemers-2018"]}],
                 "citations": [{"source": "creemers-2018", "stance": "refutes", "accessedOn": "2026-11-20"},
                               {"source": "merics-2021", "stance": "context", "accessedOn": "2026-11-20"}],
                 "translations": {"nl": {"text": "De maan is van kaas gemaakt.", "summary": "Het is steen.",
                                         "notes": ["Er is geen kaas gevonden."]}}}
                """.formatted(slug, slug));
    }

    public static String freshSlug(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Response create(JsonNode content) {
        return asEditor().contentType(ContentType.JSON).body(content.toString()).post("/v1/drafts");
    }

    /** Opens a draft of a published claim. */
    public static Response open(String slug) {
        return asEditor().contentType(ContentType.JSON).body("{}").post("/v1/claims/" + slug + "/draft");
    }

    public static Response patch(String draft, String etag, String patch) {
        return asEditor()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(draft);
    }

    public static Response submit(String draft, String etag) {
        return asEditor()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{}")
                .post(draft + "/submit");
    }

    public static Response publish(String draft, String etag, String body) {
        return asPublisher()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post(draft + "/publish");
    }

    /** From content to publication in three steps; answers what publishing answered. */
    public static Response publishNew(JsonNode content) {
        return submitAndPublish(create(content), "{}");
    }

    /** Changes a published claim by a merge patch and publishes it. */
    public static Response change(String slug, String patch, String publishBody) {
        Response open = open(slug);
        Response patched = patch(open.path("href"), open.header("ETag"), patch);
        return submitAndPublish(patched, publishBody);
    }

    public static Response retract(String slug, String note) {
        Response claim = io.restassured.RestAssured.get("/v1/claims/" + slug);
        return asPublisher()
                .contentType(ContentType.JSON)
                .header("If-Match", claim.header("ETag"))
                .body(JSON.createObjectNode().put("note", note).toString())
                .post("/v1/claims/" + slug + "/retract");
    }

    private static Response submitAndPublish(Response draft, String publishBody) {
        String href = draft.path("href");
        Response submitted = submit(href, draft.header("ETag"));
        return publish(href, submitted.header("ETag"), publishBody);
    }

    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
