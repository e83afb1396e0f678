package org.plumbline.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;

/**
 * What is true of every answer, whoever made it: security headers, {@code Vary}, and an entity tag that tells a
 * compressed body from a plain one.
 */
@ApplicationScoped
public class HttpEdge {
    /** Before every other handler, so that its headers are on errors too. */
    private static final int FIRST = -10_000;

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String VARY = "Accept, Accept-Language, Accept-Encoding";
    private static final Set<String> COMPRESSED = Set.of(
            "application/json",
            "application/problem+json",
            "application/ld+json",
            "application/vnd.citationstyles.csl+json",
            "application/x-bibtex",
            "application/x-research-info-systems",
            "application/x-ndjson",
            "application/feed+json",
            "application/atom+xml",
            "application/yaml",
            "application/json-patch+json",
            "text/html",
            "text/css",
            "text/csv",
            "text/plain",
            "text/javascript",
            "application/javascript",
            "image/svg+xml");

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set(HttpHeaders.VARY, VARY);
        context.addHeadersEndHandler(ignored -> {
            refuseContentOfOthers(headers);
            tellCompressedApart(context.request(), response);
        });
        context.next();
    }

    /** Pages bring a policy of their own; two at once would add up to the stricter one. */
    private static void refuseContentOfOthers(MultiMap headers) {
        if (!headers.contains(CONTENT_POLICY)) {
            headers.set(CONTENT_POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
    }

    private static void tellCompressedApart(HttpServerRequest request, HttpServerResponse response) {
        String tag = response.headers().get(HttpHeaders.ETAG);
        if (tag == null || !tag.endsWith("\"") || tag.endsWith(EntityTags.GZIP_SUFFIX + '"')) {
            return;
        }
        String gzipped = tag.substring(0, tag.length() - 1) + EntityTags.GZIP_SUFFIX + '"';
        boolean compressed = response.getStatusCode() == 304
                ? mentions(request.getHeader(HttpHeaders.IF_NONE_MATCH), gzipped)
                : EntityTags.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING)) && isCompressible(response);
        if (compressed) {
            response.headers().set(HttpHeaders.ETAG, gzipped);
        }
    }

    private static boolean mentions(String header, String tag) {
        return header != null && header.contains(tag);
    }

    private static boolean isCompressible(HttpServerResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && COMPRESSED.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
