package org.plumbline.publication;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.plumbline.web.Shortcut;

/**
 * A {@link Shortcut} for the commonest request, the present state of a claim as JSON, when it is in memory. Whatever is
 * less simple goes on to {@link ClaimResource}, whose answer is the same to the byte ({@code
 * TheShortcutAnswersLikeTheResourceTest}).
 */
@ApplicationScoped
class HotClaimRoute {
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");

    private final HotClaims claims;

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
        HttpServerRequest request = context.request();
        ClaimState state =
                isSimple(request) ? claims.ifPresent(context.pathParam("slug")).orElse(null) : null;
        if (state == null || state.isRetracted()) {
            context.next();
            return;
        }
        Shortcut.send(context, state.in(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), JSON);
    }

    /** Plain, and JSON will do. */
    private static boolean isSimple(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return Shortcut.isPlain(request)
                && (accept == null || accept.equals("*/*") || accept.equals("application/json"));
    }
}
