package org.plumbline.embed;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.plumbline.publication.HotClaims;
import org.plumbline.web.Shortcut;
import org.plumbline.web.StoredDocument;

/**
 * A {@link Shortcut} for claims' pages and cards that are in memory, as a browser asks for them. Whatever is less simple
 * goes on to {@link ClaimPageResource} and {@link CardResource}, whose answers are the same to the byte ({@code
 * AReadyPageIsAnsweredAtOnceTest}).
 */
@ApplicationScoped
class HotPageRoute {
    private static final CharSequence HTML = HttpHeaders.createOptimized(Pages.HTML);

    private final HotClaims claims;
    private final Pages pages;
    private final Cards cards;

    HotPageRoute(HotClaims claims, Pages pages, Cards cards) {
        this.claims = claims;
        this.pages = pages;
        this.cards = cards;
    }

    void register(@Observes Router router) {
        register(router, "/claims/:slug", ClaimPages.KIND, ContentPolicy.PAGE.header());
        register(router, "/embed/:slug", Cards.KIND, cards.policy());
    }

    private void register(Router router, String path, String kind, String policy) {
        router.route(path)
                .method(HttpMethod.GET)
                .order(Shortcut.ORDER)
                .handler(context -> ready(context, kind)
                        .ifPresentOrElse(
                                page -> {
                                    context.response().putHeader(ContentPolicy.HEADER, policy);
                                    Shortcut.send(context, page, HTML);
                                },
                                context::next));
    }

    /** The page in the language that the header asks for, where claim and page are in memory; never blocks. */
    private Optional<StoredDocument> ready(RoutingContext context, String kind) {
        HttpServerRequest request = context.request();
        if (!isSimple(request)) {
            return Optional.empty();
        }
        String language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return claims.ifPresent(context.pathParam("slug"))
                .filter(state -> !state.isRetracted())
                .flatMap(state -> {
                    String words = state.in(language).language();
                    return pages.ifKept(Pages.key(kind, state, words, Languages.ofPage(language, words), null));
                });
    }

    /** Plain, and HTML first, as every browser says it. */
    private static boolean isSimple(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return Shortcut.isPlain(request)
                && (accept == null
                        || accept.equals("*/*")
                        || accept.equals("text/html")
                        || accept.startsWith("text/html,"));
    }
}
