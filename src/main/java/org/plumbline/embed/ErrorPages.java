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
import org.plumbline.web.Problem;

/**
 * Shows a problem as a page to people: where the path is one of a page and the caller takes HTML. API paths keep
 * {@code application/problem+json}, whatever the caller accepts.
 */
@Provider
public class ErrorPages implements ContainerResponseFilter {
    private static final Pattern API =
            Pattern.compile("/(v1|v1alpha1|oembed|openapi|feeds|q|docs|assets|id)([/.?].*)?|/embed/[^/]+/.*");
    private static final Pattern CLAIM = Pattern.compile("/(?:claims|embed)/([a-z0-9-]+)(?:/.*)?");

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem) || !isForPeople(request)) {
            return;
        }
        String path = request.getUriInfo().getPath();
        Frame frame = pages.frame("/claims", null, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ErrorPage page = new ErrorPage(
                new Frame(frame.base(), path, "", frame.lang(), null, List.of(frame.lang()), frame.assets()),
                problem,
                history(problem, path));
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

    private static String history(Problem problem, String path) {
        Matcher claim = CLAIM.matcher(path);
        return problem.status() == 410 && claim.matches() ? "/claims/" + claim.group(1) + "/revisions" : null;
    }
}
