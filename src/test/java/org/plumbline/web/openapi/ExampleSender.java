package org.plumbline.web.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.testing.Keys;

/** Sends examples to the operations that the served document describes. */
final class ExampleSender {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KEYS =
            Map.of("editor", Keys.EDITOR, "publisher", Keys.PUBLISHER, "admin", Keys.ADMIN);

    private final Map<String, Operation> operations = new HashMap<>();

    private record Operation(String method, String path, String bodyType) {}

    ExampleSender() throws IOException {
        JsonNode document = JSON.readTree(given().get("/openapi?format=json").asByteArray());
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(
                                method.getValue().path("operationId").asText(),
                                new Operation(method.getKey(), path.getKey(), bodyType(method.getValue())))));
    }

    List<String> operationIds() {
        return List.copyOf(operations.keySet());
    }

    Response send(String operationId, Example example) throws IOException {
        Map<String, String> kept = new HashMap<>();
        for (Example.Step step : example.before()) {
            Response answer = send(operationId(step.operation()), step.key(), step.request(), kept);
            if (answer.statusCode() >= 400) {
                throw new AssertionError(step.operation() + " before it: " + answer.asString());
            }
            step.keep().forEach((name, place) -> kept.put(name, part(answer, place)));
        }
        return send(operationId(operationId), example.key(), example.request(), kept);
    }

    private Operation operationId(String id) {
        Operation operation = operations.get(id);
        if (operation == null) {
            throw new AssertionError("no operation " + id);
        }
        return operation;
    }

    private static Response send(Operation operation, String key, Example.Request request, Map<String, String> kept) {
        RequestSpecification call = given();
        if (key != null) {
            call.header("Authorization", "Bearer " + KEYS.getOrDefault(key, key));
        }
        request.path().forEach((name, value) -> call.pathParam(name, filled(value, kept)));
        request.query().forEach((name, value) -> {
            if (value instanceof Collection<?> many) {
                call.queryParam(name, many);
            } else {
                call.queryParam(name, filled(value, kept));
            }
        });
        request.headers().forEach((name, value) -> call.header(name, filled(value, kept)));
        if (request.body() != null) {
            boolean text = request.body() instanceof String;
            if (!request.headers().containsKey("Content-Type")) {
                call.contentType(operation.bodyType());
            }
            call.body(text ? request.body() : filled(json(request.body()), kept));
        }
        return call.request(operation.method().toUpperCase(java.util.Locale.ROOT), operation.path());
    }

    private static String filled(Object value, Map<String, String> kept) {
        String text = String.valueOf(value);
        for (Map.Entry<String, String> part : kept.entrySet()) {
            text = text.replace("${" + part.getKey() + "}", part.getValue());
        }
        return text;
    }

    private static String part(Response answer, String place) {
        try {
            String[] parts = place.split(" ", 2);
            String whole = place.startsWith("/")
                    ? JSON.readTree(answer.asByteArray()).at(parts[0]).asText()
                    : answer.header(parts[0]);
            return parts.length == 1 ? whole : whole.replaceFirst(parts[1], "$1");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String bodyType(JsonNode operation) {
        var types = operation.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }
}
