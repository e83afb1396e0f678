package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** A problem that is found before JAX-RS sees the request. */
final class EdgeProblem {
    private static final ObjectMapper JSON = JsonRules.mapper();

    private EdgeProblem() {}

    static void answer(RoutingContext context, ProblemType type, String detail) {
        try {
            context.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(JSON.writeValueAsString(
                            Problem.of(type, detail, context.request().path())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
