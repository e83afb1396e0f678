package org.plumbline.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Any site may call the service from its readers' browsers (Fetch Standard, CORS). Keys are sent in a header and never as
 * cookies, so an origin needs no guarding, and the answer can be the same for all: caches need not vary by it.
 */
final class CrossOrigin {
    private static final String METHODS = "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key,"
                    + " If-Match, If-None-Match, If-Modified-Since, If-Range, Range";
    private static final String ANSWER_HEADERS = "ETag, Link, Location, Last-Modified, Content-Language, Retry-After,"
            + " Content-Disposition, Content-Range, Accept-Ranges, Repr-Digest, Plumbline-Position, Allow,"
            + " RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset";
    private static final String DAY = "86400";

    private CrossOrigin() {}

    static void allow(MultiMap headers) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWER_HEADERS);
    }

    /** Whether the request only asks for leave. */
    static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    static void answerPreflight(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, DAY)
                .setStatusCode(204)
                .end();
    }
}
