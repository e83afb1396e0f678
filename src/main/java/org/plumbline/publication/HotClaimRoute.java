package org.plumbline.publication;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;
import org.plumbline.web.StoredDocument;

/**
 * A shortcut for the commonest request, the present state of a claim as JSON, when it is in memory: answered on the I/O
 * thread, without a worker and without JAX-RS. Whatever is less simple goes on to {@link ClaimResource}, whose answer is
 * the same to the byte ({@code TheShortcutAnswersLikeTheResourceTest}).
 */
@ApplicationScoped
class HotClaimRoute {
    /** After CORS and authentication, before JAX-RS. */
    private static final int ORDER = -10;

    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence REVALIDATE = HttpHeaders.createOptimized(CachePolicy.REVALIDATE.header());

    private final HotClaims claims;

    HotClaimRoute(HotClaims claims) {
        this.claims = claims;
    }

    void register(@Observes Router router) {
        router.route("/v1/claims/:slug").method(HttpMethod.GET).order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        ClaimState state =
                isSimple(request) ? claims.ifPresent(context.pathParam("slug")).orElse(null) : null;
        if (state == null || state.isRetracted()) {
            context.next();
            return;
        }
        StoredDocument document = state.in(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, EntityTags.quoted(document.etag()))
                .putHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .putHeader("Content-Language", document.language())
                .putHeader(HttpHeaders.LAST_MODIFIED, Answers.httpDate(document.lastModified()));
        if (EntityTags.noneMatch(request.getHeader(HttpHeaders.IF_NONE_MATCH), document.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, JSON);
        if (EntityTags.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            // Quarkus forbids compression by this header until a handler takes it away.
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        response.end(Buffer.buffer(document.body()));
    }

    /** No parameters, no key, no date condition, and JSON will do. */
    private static boolean isSimple(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.query() == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null
                && (accept == null || accept.equals("*/*") || accept.equals("application/json"));
    }
}
