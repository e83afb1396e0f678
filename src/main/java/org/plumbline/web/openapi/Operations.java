package org.plumbline.web.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The operations of a document, each with its method and path. */
final class Operations {
    private Operations() {}

    record Located(HttpMethod method, String path, Operation operation) {
        boolean isRead() {
            return method == HttpMethod.GET;
        }

        boolean hasBody() {
            return operation.getRequestBody() != null;
        }

        /** Whether it changes something that has a state already: then {@code If-Match} is asked for. */
        boolean isChange() {
            return takes("If-Match");
        }

        boolean takes(String header) {
            return operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(p -> header.equalsIgnoreCase(p.getName()));
        }

        boolean isSecured() {
            return operation.getSecurity() != null
                    && operation.getSecurity().stream()
                            .noneMatch(s ->
                                    s.getSchemes() == null || s.getSchemes().isEmpty());
        }
    }

    static List<Located> of(OpenAPI document) {
        List<Located> all = new ArrayList<>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> all.add(new Located(method, path, operation))));
        return all;
    }
}
