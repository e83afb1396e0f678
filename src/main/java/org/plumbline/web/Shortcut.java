package org.plumbline.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers with a document that is in memory on the I/O thread, without a worker and without JAX-RS. Only for requests that
 * are plain; the answer is the same to the byte as that of {@link Answers#document}.
 */
public final class Shortcut {
    /**
     * Order of a route: after CORS (-300), before authentication (-200), which a public document that is asked for without a
     * key does not need, and before Quarkus looks the request up in JAX-RS for the name of its metrics.
     */
    public static final int ORDER = -250;

    public static final CharSequence JSON = HttpHeaders.createOptimized("application/json");

    private static final CharSequence REVALIDATE = HttpHeaders.createOptimized(CachePolicy.REVALIDATE.header());

    private Shortcut() {}

    /** No parameters, no key and no date condition. */
    public static boolean isPlain(HttpServerRequest request) {
        return request.query() == null && isPublic(request);
    }

    /** No key and no date condition, and JSON will do. */
    public static boolean takesJson(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return isPublic(request) && (accept == null || accept.equals("*/*") || accept.equals("application/json"));
    }

    private static boolean isPublic(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) == null;
    }

    /** 200, or 304 where the client has it. Headers that were set before stay. */
    public static void send(RoutingContext context, StoredDocument document, CharSequence contentType) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, EntityTags.quoted(document.etag()))
                .putHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        if (document.language() != null) {
            response.putHeader("Content-Language", document.language());
        }
        if (document.lastModified() != null) {
            response.putHeader(HttpHeaders.LAST_MODIFIED, Answers.httpDate(document.lastModified()));
        }
        if (EntityTags.noneMatch(request.getHeader(HttpHeaders.IF_NONE_MATCH), document.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
        if (EntityTags.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            // Quarkus forbids compression by this header until a handler takes it away.
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        response.end(Buffer.buffer(document.body()));
    }
}
