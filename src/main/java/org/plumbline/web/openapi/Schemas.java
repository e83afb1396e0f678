package org.plumbline.web.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The document's schemas as a graph. */
final class Schemas {
    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI document;
    private final Map<String, Schema> components;

    Schemas(OpenAPI document) {
        this.document = document;
        this.components = document.getComponents().getSchemas();
    }

    /**
     * Closes the schemas of request bodies: unknown members are refused, and the document says so. Those of answers stay
     * open, since {@code /v1} may gain members.
     */
    void closeRequests() {
        reachable(operations()
                        .map(Operation::getRequestBody)
                        .filter(Objects::nonNull)
                        .flatMap(body -> of(body.getContent())))
                .forEach(schema -> {
                    boolean isRecord = schema.getProperties() != null && schema.getAllOf() == null;
                    if (isRecord && schema.getAdditionalPropertiesSchema() == null) {
                        schema.setAdditionalPropertiesBoolean(false);
                    }
                });
    }

    /** Leaves only what an operation can lead to. */
    void removeUnused() {
        Set<Schema> used = reachable(Stream.concat(
                operations().flatMap(Schemas::ofOperation),
                document.getComponents().getResponses().values().stream().flatMap(Schemas::ofResponse)));
        Map<String, Schema> kept = new LinkedHashMap<>(components);
        kept.values().removeIf(schema -> !used.contains(schema));
        document.getComponents().setSchemas(kept);
    }

    private Stream<Operation> operations() {
        return Operations.of(document).stream().map(Operations.Located::operation);
    }

    private static Stream<Schema> ofOperation(Operation operation) {
        Stream<Schema> parameters = operation.getParameters() == null
                ? Stream.of()
                : operation.getParameters().stream().map(Parameter::getSchema);
        Stream<Schema> body = operation.getRequestBody() == null
                ? Stream.of()
                : of(operation.getRequestBody().getContent());
        Stream<Schema> answers =
                operation.getResponses().getAPIResponses().values().stream().flatMap(Schemas::ofResponse);
        return Stream.of(parameters, body, answers).flatMap(s -> s);
    }

    private static Stream<Schema> ofResponse(APIResponse response) {
        return of(response.getContent());
    }

    private static Stream<Schema> of(Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    /** These schemas, the ones they consist of, and the components they refer to. Schemas are compared by identity. */
    private Set<Schema> reachable(Stream<Schema> roots) {
        Set<Schema> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        Set<String> names = new HashSet<>();
        roots.filter(Objects::nonNull).forEach(schema -> visit(schema, seen, names));
        return seen;
    }

    private void visit(Schema schema, Set<Schema> seen, Set<String> names) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        if (schema.getRef() != null && schema.getRef().startsWith(PREFIX)) {
            String name = schema.getRef().substring(PREFIX.length());
            if (names.add(name)) {
                visit(components.get(name), seen, names);
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(part -> visit(part, seen, names));
        }
        visit(schema.getItems(), seen, names);
        visit(schema.getAdditionalPropertiesSchema(), seen, names);
        for (List<Schema> parts :
                List.of(orNone(schema.getAllOf()), orNone(schema.getAnyOf()), orNone(schema.getOneOf()))) {
            parts.forEach(part -> visit(part, seen, names));
        }
    }

    private static List<Schema> orNone(Collection<Schema> parts) {
        return parts == null ? List.of() : List.copyOf(parts);
    }
}
