package org.plumbline.search;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.plumbline.web.Shortcut;

/**
 * A {@link Shortcut} for lists that were asked for in the same words since the log last grew. Everything else goes on to
 * {@link ClaimListResource}, whose answer is the same to the byte ({@code AListAskedForAgainIsTheSameTest}).
 */
@ApplicationScoped
class HotListRoute {
    private static final String PATH = "/v1/claims";
    private static final CharSequence LINK = HttpHeaders.createOptimized("Link");

    private final ClaimIndex index;
    private final PageCache pages;

    HotListRoute(ClaimIndex index, PageCache pages) {
        this.index = index;
        this.pages = pages;
    }

    void register(@Observes Router router) {
        router.route(PATH).method(HttpMethod.GET).order(Shortcut.ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<PageCache.Asked> known = request.path().equals(PATH) && Shortcut.takesJson(request)
                ? pages.ifAsked(index.settled(), request.query(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : Optional.empty();
        if (known.isEmpty()) {
            context.next();
            return;
        }
        if (known.get().link() != null) {
            context.response().putHeader(LINK, known.get().link());
        }
        Shortcut.send(context, known.get().page().document(), Shortcut.JSON);
    }
}
