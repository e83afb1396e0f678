package org.plumbline.publication;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.web.Shortcut;
import org.plumbline.web.Slugs;

/**
 * A {@link Shortcut} for the commonest request, the present state of a claim as JSON: at once when it is in memory, else
 * after a worker has read it. Whatever is less simple goes on to {@link ClaimResource}, whose answer is the same to the byte ({@code
 * TheShortcutAnswersLikeTheResourceTest}).
 */
@ApplicationScoped
class HotClaimRoute {
    private static final int READERS_PER_PROCESSOR = 2;

    private final HotClaims claims;
    /** Few, so that they need not wake each other all the time; a read takes a moment. */
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());

    HotClaimRoute(HotClaims claims) {
        this.claims = claims;
    }

    void register(@Observes Router router) {
        router.route("/v1/claims/:slug")
                .method(HttpMethod.GET)
                .order(Shortcut.ORDER)
                .handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String slug = context.pathParam("slug");
        HttpServerRequest request = context.request();
        if (request.query() != null || !Shortcut.takesJson(request) || !Slugs.isValid(slug)) {
            context.next();
            return;
        }
        Optional<ClaimState> known = claims.ifPresent(slug);
        if (known.isPresent()) {
            answer(context, known);
            return;
        }
        request.pause();
        Context connection = context.vertx().getOrCreateContext();
        CompletableFuture.supplyAsync(() -> claims.current(slug), readers)
                .whenComplete((state, failure) -> connection.runOnContext(v -> {
                    request.resume();
                    answer(context, failure == null ? state : Optional.empty());
                }));
    }

    @PreDestroy
    void stop() {
        readers.shutdown();
    }

    /** What was not found, could not be read or was retracted has answers of its own. */
    private static void answer(RoutingContext context, Optional<ClaimState> state) {
        if (state.isEmpty() || state.get().isRetracted()) {
            context.next();
            return;
        }
        Shortcut.send(context, state.get().in(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)), Shortcut.JSON);
    }
}
