package org.plumbline.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * How large a body may be: {@value #USUAL} bytes, but for the few operations that stream theirs to disk and count for
 * themselves. Quarkus has one limit for all ({@code quarkus.http.limits.max-body-size}), which is the largest of them.
 */
@ApplicationScoped
public class BodyLimits {
    static final long USUAL = 2L << 20;
    /** Behind the handler that sets the general limit. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    /** Paths that take bodies of any size, by the method that does. */
    private static final Map<String, HttpMethod> STREAMED = Map.of("/v1/imports", HttpMethod.POST);

    private final Answers answers;

    BodyLimits(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (context.request().method().equals(STREAMED.get(context.normalizedPath()))) {
            context.next();
            return;
        }
        if (declared(context) > USUAL) {
            refuse(context);
            return;
        }
        // A body without a declared length is counted as it comes.
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, USUAL);
        context.next();
    }

    private static long declared(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void refuse(RoutingContext context) {
        Problem problem = Problem.of(
                ProblemType.TOO_LARGE,
                "a body may have at most " + (USUAL >> 20) + " MB here",
                context.normalizedPath());
        context.response()
                .setStatusCode(ProblemType.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(Buffer.buffer(answers.bytes(problem)));
    }
}
