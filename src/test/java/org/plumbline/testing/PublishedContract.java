package org.plumbline.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The OpenAPI document as a judge of answers. Schemas are taken as closed here, though the document leaves those of
 * answers open for the future: a member that is not described yet is a fault of ours.
 */
final class PublishedContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiInteractionValidator validator;

    private PublishedContract(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    static PublishedContract of(byte[] document) {
        try {
            JsonNode tree = JSON.readTree(document);
            asVersion30(tree);
            return new PublishedContract(OpenApiInteractionValidator.createForInlineApiSpecification(tree.toString())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the document does not allow of this answer, empty where it fits. */
    List<String> faults(String method, String path, int status, String contentType, byte[] body) {
        SimpleResponse.Builder answer = SimpleResponse.Builder.status(status);
        if (contentType != null && !contentType.isEmpty()) {
            answer.withContentType(contentType);
        }
        if (body.length > 0) {
            answer.withBody(body);
        }
        return validator.validateResponse(path, Request.Method.valueOf(method), answer.build()).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage)
                .toList();
    }

    /**
     * The validator reads version 3.1, but then overlooks the types of values. Nothing that this document uses of 3.1
     * constrains an answer, so it is shown as 3.0.
     */
    private static void asVersion30(JsonNode tree) {
        ((ObjectNode) tree).put("openapi", "3.0.3");
        ((ObjectNode) tree.path("info")).remove("summary");
        ((ObjectNode) tree.path("info").path("license")).remove("identifier");
        adapt(tree);
    }

    private static void adapt(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("examples").isArray()) {
                object.remove("examples");
            }
            if (object.path("type").asText().equals("object") && !object.has("properties") && !object.has("$ref")) {
                object.putIfAbsent("additionalProperties", JSON.getNodeFactory().booleanNode(true)); // free by intent
            }
        }
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.forEach(PublishedContract::adapt);
    }
}
