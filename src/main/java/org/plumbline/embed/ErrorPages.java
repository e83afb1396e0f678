package org.plumbline.embed;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.HotClaims;
import org.plumbline.web.Problem;
import org.plumbline.web.StoredDocument;

/**
 * Shows a problem as a page to people: where the path is one of a page and the caller takes HTML. API paths keep
 * {@code application/problem+json}, whatever the caller accepts.
 */
@Provider
public class ErrorPages implements ContainerResponseFilter {
    private static final int GONE = 410;
    private static final Pattern API =
            Pattern.compile("/(v1|v1alpha1|oembed|openapi|feeds|q|docs|assets|id)([/.?].*)?|/embed/[^/]+/.*");
    private static final Pattern CLAIM = Pattern.compile("/(?:claims|embed)/([a-z0-9-]+)(?:/.*)?");

    private final Pages pages;
    private final HotClaims hot;
    private final Timelines timelines;

    ErrorPages(Pages pages, HotClaims hot, Timelines timelines) {
        this.pages = pages;
        this.hot = hot;
        this.timelines = timelines;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem) || !isForPeople(request)) {
            return;
        }
        String path = request.getUriInfo().getPath();
        Frame frame = pages.frame(path, language(request), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ErrorPage page = new ErrorPage(
                new Frame(
                        frame.base(), path, "", frame.lang(), frame.explicit(), List.of(frame.lang()), frame.assets()),
                problem,
                problem.status() == GONE ? retraction(path, frame.lang()) : null);
        String html = page.setLocale(Locale.forLanguageTag(frame.lang())).render();
        response.setEntity(html.getBytes(StandardCharsets.UTF_8), null, MediaType.valueOf(Pages.HTML));
        response.getHeaders().putSingle(ContentPolicy.HEADER, ContentPolicy.PAGE.header());
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.lang());
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        return !API.matcher(request.getUriInfo().getPath()).matches()
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType());
    }

    /** The language that the address names; what it cannot name may be the very problem. */
    private static String language(ContainerRequestContext request) {
        String explicit = request.getUriInfo().getQueryParameters().getFirst("lang");
        return explicit != null && Languages.OF_PAGES.contains(explicit) ? explicit : null;
    }

    private ErrorPage.Retraction retraction(String path, String language) {
        Matcher claim = CLAIM.matcher(path);
        return claim.matches()
                ? hot.current(claim.group(1))
                        .filter(ClaimState::isRetracted)
                        .map(state -> retraction(state, state.in(language)))
                        .orElse(null)
                : null;
    }

    private ErrorPage.Retraction retraction(ClaimState state, StoredDocument document) {
        return new ErrorPage.Retraction(
                state.slug(), timelines.claim(document).text(), document.language(), state.publishedAt(), state.note());
    }
}
