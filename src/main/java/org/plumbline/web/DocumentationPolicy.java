package org.plumbline.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What the Swagger UI page may do: run its own files and the two inline scripts that Quarkus generates, named by their
 * digests ({@code TheDocumentationWorksInABrowserTest} says when those change), and call this service.
 */
@ApplicationScoped
class DocumentationPolicy {
    private static final int ORDER = -9_000;
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'sha256-HRbjvSUSGU1o1Ce1LexEJMK1huYV835gYMdndNoghSQ=' 'sha256-fZCpaEa56UA2f86k3M8VIJuqg0opn68qxpASJuAnw6E=';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route("/docs*").order(ORDER).handler(context -> {
            context.response().putHeader("Content-Security-Policy", POLICY);
            compress(context);
            context.next();
        });
    }

    /** Quarkus compresses the answers of resources only; these are large files that every visitor loads. */
    private static void compress(RoutingContext context) {
        if (EntityTags.acceptsGzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            context.addHeadersEndHandler(ignored -> {
                if (HttpEdge.isCompressible(context.response())) {
                    context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
                }
            });
        }
    }
}
