package org.plumbline.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The example files: {@code <operationId>.json}, {@code <operationId>.<variant>.json} and {@code problems/<slug>.json}.
 * They are the only place where examples are written; see {@code openapi/examples/README.md}.
 */
final class ExampleFiles {
    private static final String FOLDER = "openapi/examples";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> STREAMS = Set.of("application/x-ndjson", "text/event-stream");

    private final Map<String, Map<String, Example>> byOperation = new TreeMap<>();
    private final Map<String, Example> problems = new TreeMap<>();

    private ExampleFiles() {}

    static ExampleFiles onClassPath() {
        ExampleFiles files = new ExampleFiles();
        try {
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), FOLDER, files::readFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private void readFolder(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.toString().endsWith(".json")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        Example example;
        try {
            example = JSON.readValue(Files.readAllBytes(file), Example.class);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi/examples/" + name + ".json: " + e.getMessage(), e);
        }
        if (file.getParent().endsWith("problems")) {
            problems.put(name, example);
            return;
        }
        String[] parts = name.split("\\.", 2);
        byOperation
                .computeIfAbsent(parts[0], ignored -> new TreeMap<>())
                .put(parts.length == 1 ? "" : parts[1], example);
    }

    void complete(Operations.Located located) {
        Operation operation = located.operation();
        Map<String, Example> examples = byOperation.getOrDefault(String.valueOf(operation.getOperationId()), Map.of());
        Example main = examples.get("");
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> prefill(parameter, main));
        }
        examples.forEach((variant, example) -> {
            String name = variant.isEmpty() ? "example" : variant;
            if (located.hasBody()
                    && example.request() != null
                    && example.response().status() < 300) {
                show(
                        operation.getRequestBody().getContent(),
                        (String) example.request().headers().get("Content-Type"),
                        name,
                        example.summary(),
                        example.request().body());
            }
            APIResponse response = operation
                    .getResponses()
                    .getAPIResponse(String.valueOf(example.response().status()));
            if (response != null && response.getRef() == null) {
                Example.Response answer = example.response();
                show(response.getContent(), answer.mediaType(), name, example.summary(), answer.body());
            }
        });
    }

    /** The answers to bad requests replace what the catalogue alone could say. */
    void completeProblems(OpenAPI document) {
        problems.forEach((slug, example) -> {
            APIResponse response =
                    SharedProblems.of(document, example.response().status());
            if (response != null) {
                show(
                        response.getContent(),
                        example.response().mediaType(),
                        slug,
                        example.summary(),
                        example.response().body());
            }
        });
    }

    /**
     * "Try it out" starts from the main example. What it does not use stays empty there, so the example of an optional
     * parameter moves to its schema, where it is shown and not filled in.
     */
    private static void prefill(Parameter parameter, Example main) {
        Object value = main == null || main.request() == null
                ? null
                : main.request().parameter(parameter.getIn().toString(), parameter.getName());
        if (value != null) {
            parameter.setExample(value.toString().contains("${") ? null : SharedParameters.fitting(parameter, value));
        } else if (parameter.getExample() != null && !Boolean.TRUE.equals(parameter.getRequired())) {
            Schema schema = parameter.getSchema();
            if (schema != null && schema.getRef() == null && schema.getExamples() == null) {
                schema.setExamples(List.of(parameter.getExample()));
            }
            parameter.setExample(null);
        }
    }

    private static void show(Content content, String mediaType, String name, String summary, Object value) {
        if (content == null || value == null) {
            return;
        }
        Map<String, MediaType> types = content.getMediaTypes();
        MediaType media = mediaType == null ? types.values().iterator().next() : types.get(mediaType);
        if (media == null) {
            return;
        }
        Map<String, org.eclipse.microprofile.openapi.models.examples.Example> shown =
                new LinkedHashMap<>(media.getExamples() == null ? Map.of() : media.getExamples());
        Object fitting = value instanceof String text && STREAMS.contains(mediaType) ? firstOf(text) : value;
        shown.put(name, OASFactory.createExample().summary(summary).value(fitting));
        media.setExamples(shown);
    }

    /** The schema of a stream is that of one of its records, and so is the example. */
    private static Object firstOf(String stream) {
        String record =
                stream.substring(stream.indexOf('{')).lines().findFirst().orElseThrow();
        try {
            return JSON.readValue(record, Object.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an example of a stream does not begin with a record", e);
        }
    }
}
