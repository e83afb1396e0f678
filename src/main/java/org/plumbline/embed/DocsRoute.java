package org.plumbline.embed;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;
import org.plumbline.web.StoredDocument;

/**
 * The documentation at {@code /docs/}: our own page around the Swagger UI that Quarkus serves the parts of. The page that
 * Quarkus makes has scripts within it, which no strict content policy allows.
 */
@ApplicationScoped
class DocsRoute {
    /** Before Quarkus's own page. */
    private static final int ORDER = -10;

    /** Swagger UI sets styles on elements and draws its icons from data addresses. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;
    private volatile StoredDocument page;

    DocsRoute(Pages pages) {
        this.pages = pages;
    }

    void register(@Observes Router router) {
        router.get("/docs/").order(ORDER).handler(this::show);
        router.get("/docs/index.html").order(ORDER).handler(this::show);
    }

    private void show(RoutingContext context) {
        if (page == null) {
            Frame frame = pages.frame("/docs/", null, "en", List.of("en"));
            page = pages.render(new DocsPage(frame), "en", null);
        }
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, EntityTags.quoted(page.etag()))
                .putHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.REVALIDATE.header())
                .putHeader(ContentPolicy.HEADER, POLICY)
                .putHeader("Content-Language", "en");
        if (EntityTags.noneMatch(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), page.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, Pages.HTML);
        if (EntityTags.acceptsGzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        response.end(Buffer.buffer(page.body()));
    }
}
