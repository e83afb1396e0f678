package org.plumbline.embed;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;
import org.plumbline.web.StoredDocument;

/**
 * A shortcut for claims' pages and cards that are in memory, as a browser asks for them: answered on the I/O thread,
 * without a worker and without JAX-RS. Whatever is less simple goes on to {@link ClaimPageResource} and
 * {@link CardResource}, whose answers are the same to the byte ({@code AReadyPageIsAnsweredAtOnceTest}).
 */
@ApplicationScoped
class HotPageRoute {
    /** After CORS and authentication, before JAX-RS. */
    private static final int ORDER = -10;

    private static final CharSequence HTML = HttpHeaders.createOptimized(Pages.HTML);
    private static final CharSequence REVALIDATE = HttpHeaders.createOptimized(CachePolicy.REVALIDATE.header());

    private final ClaimPages claims;
    private final Cards cards;

    HotPageRoute(ClaimPages claims, Cards cards) {
        this.claims = claims;
        this.cards = cards;
    }

    void register(@Observes Router router) {
        register(router, "/claims/:slug", claims::ready, ContentPolicy.PAGE.header());
        register(router, "/embed/:slug", cards::ready, cards.policy());
    }

    private static void register(
            Router router, String path, BiFunction<String, String, Optional<StoredDocument>> ready, String policy) {
        router.route(path).method(HttpMethod.GET).order(ORDER).handler(context -> {
            HttpServerRequest request = context.request();
            if (isSimple(request)) {
                ready.apply(context.pathParam("slug"), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .ifPresentOrElse(page -> send(context, page, policy), context::next);
            } else {
                context.next();
            }
        });
    }

    private static void send(RoutingContext context, StoredDocument page, String policy) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, EntityTags.quoted(page.etag()))
                .putHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .putHeader("Content-Language", page.language())
                .putHeader(ContentPolicy.HEADER, policy);
        if (EntityTags.noneMatch(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, HTML);
        if (EntityTags.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            // Quarkus forbids compression by this header until a handler takes it away.
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        response.end(Buffer.buffer(page.body()));
    }

    /** No parameters, no key, and HTML first, as every browser says it. */
    private static boolean isSimple(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.query() == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (accept == null
                        || accept.equals("*/*")
                        || accept.equals("text/html")
                        || accept.startsWith("text/html,"));
    }
}
