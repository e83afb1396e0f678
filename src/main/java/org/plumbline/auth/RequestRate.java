package org.plumbline.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.web.GoogleError;
import org.plumbline.web.Problem;
import org.plumbline.web.ProblemType;

/**
 * How many requests one address may make in a minute. The default only stops a client that has run wild; a public service
 * sets a lower one. Behind a proxy the address is the proxy's, unless {@code quarkus.http.proxy} says to believe it.
 */
@ApplicationScoped
public class RequestRate {
    /** After the security headers, before everything that works. */
    private static final int SECOND = -9_000;

    private static final int MOST_WATCHED = 200_000;

    private final long perMinute;
    private final ObjectMapper json;
    private final LoadingCache<String, Bucket> clients;

    RequestRate(
            @ConfigProperty(name = "plumbline.rate-limit.requests-per-minute", defaultValue = "6000000") long perMinute,
            ObjectMapper json) {
        this.perMinute = perMinute;
        this.json = json;
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_WATCHED)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    void register(@Observes Router router) {
        if (perMinute > 0) {
            router.route().order(SECOND).handler(this::count);
        }
    }

    private void count(RoutingContext context) {
        if (context.request().path().startsWith("/q/")) {
            context.next(); // a health check is never turned away
            return;
        }
        ConsumptionProbe probe =
                clients.get(context.request().remoteAddress().hostAddress()).tryConsumeAndReturnRemaining(1);
        HttpServerResponse response = context.response();
        response.putHeader("RateLimit-Limit", Long.toString(perMinute));
        response.putHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.putHeader("RateLimit-Reset", Long.toString(seconds(probe.getNanosToWaitForReset())));
        if (probe.isConsumed()) {
            context.next();
            return;
        }
        response.setStatusCode(ProblemType.RATE_LIMITED.status())
                .putHeader("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill())))
                .putHeader(
                        "Content-Type",
                        GoogleError.isFor(context.request().path()) ? "application/json" : Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(body(context.request().path()));
    }

    private String body(String path) {
        Problem problem = Problem.of(
                ProblemType.RATE_LIMITED, "more than " + perMinute + " requests in a minute from one address", path);
        try {
            return json.writeValueAsString(GoogleError.isFor(path) ? GoogleError.of(problem, false) : problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long seconds(long nanos) {
        return 1 + Duration.ofNanos(nanos).toSeconds();
    }
}
