package org.plumbline.interchange.google;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;

/**
 * Google's clients send their key as a query parameter. For pages, which need one, it counts as a bearer token; searching
 * needs none and takes whatever a tool has.
 */
@ApplicationScoped
class KeyParameters {
    /** Before authentication. */
    private static final int EARLY = -8_000;

    void register(@Observes Router router) {
        router.route("/v1alpha1/pages*").order(EARLY).handler(KeyParameters::readKey);
    }

    private static void readKey(RoutingContext context) {
        if (!context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            List.of("access_token", "oauth_token", "key").stream()
                    .map(context.request()::getParam)
                    .filter(Objects::nonNull)
                    .filter(key -> !key.isBlank())
                    .findFirst()
                    .ifPresent(
                            key -> context.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + key.strip()));
        }
        context.next();
    }
}
