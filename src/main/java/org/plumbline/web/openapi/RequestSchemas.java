package org.plumbline.web.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Closes the schemas of request bodies: unknown members are refused, and the document says so. Those of answers stay
 * open, since {@code /v1} may gain members.
 */
final class RequestSchemas {
    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> components;
    private final Set<String> seen = new HashSet<>();

    private RequestSchemas(Map<String, Schema> components) {
        this.components = components;
    }

    static void close(OpenAPI document) {
        RequestSchemas walk = new RequestSchemas(document.getComponents().getSchemas());
        Operations.of(document).stream()
                .filter(Operations.Located::hasBody)
                .map(located -> located.operation().getRequestBody().getContent())
                .filter(content -> content != null)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(media -> walk.visit(media.getSchema()));
    }

    private void visit(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(SCHEMAS.length());
            if (seen.add(name)) {
                visit(components.get(name));
            }
            return;
        }
        if (schema.getProperties() != null) {
            if (schema.getAdditionalPropertiesSchema() == null && schema.getAllOf() == null) {
                schema.setAdditionalPropertiesBoolean(false);
            }
            schema.getProperties().values().forEach(this::visit);
        }
        visit(schema.getItems());
    }
}
