package org.plumbline.web.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import org.plumbline.web.Shortcut;
import org.plumbline.web.StoredDocument;

/**
 * The document at {@code /openapi}, with an entity tag and compressed: Quarkus serves it with neither, and it is the largest
 * answer that generators of clients ask for again and again.
 */
@ApplicationScoped
class DocumentRoute {
    /** Before Quarkus's own. */
    private static final int ORDER = -10;

    private final OpenApiDocumentService documents;
    private final Map<Format, StoredDocument> served = new EnumMap<>(Format.class);

    DocumentRoute(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    void register(@Observes Router router) {
        for (String path : new String[] {"/openapi", "/openapi.json", "/openapi.yaml", "/openapi.yml"}) {
            router.route(path)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(ORDER)
                    .handler(this::answer);
        }
    }

    private void answer(RoutingContext context) {
        Format format = format(context.request());
        Shortcut.send(context, document(format), format.getMimeType() + ";charset=UTF-8");
    }

    private synchronized StoredDocument document(Format format) {
        return served.computeIfAbsent(
                format,
                f -> StoredDocument.of(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, f), null, null));
    }

    /** As Quarkus chooses it: by the path's ending, then the parameter, then what is accepted; YAML else. */
    private static Format format(HttpServerRequest request) {
        if (request.path().endsWith(".json")) {
            return Format.JSON;
        }
        if (request.path().contains(".")) {
            return Format.YAML;
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean json = accepted != null && accepted.contains(Format.JSON.getMimeType())
                || "json".equalsIgnoreCase(request.getParam("format"));
        return json ? Format.JSON : Format.YAML;
    }
}
