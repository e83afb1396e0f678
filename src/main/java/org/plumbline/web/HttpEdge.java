package org.plumbline.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * What is true of every answer, whoever made it: the date, security and cross-origin headers, {@code Vary}, and an entity
 * tag that tells a compressed body from a plain one. Requests that nobody can serve end here.
 */
@ApplicationScoped
public class HttpEdge {
    /** Before every other handler, so that its headers are on errors too. */
    private static final int FIRST = -10_000;

    /** Of a request target, in characters; below what Netty takes, so that the refusal can say why. */
    private static final int LONGEST_ADDRESS = 8000;

    /** Of {@code Accept-Language}, in characters. */
    private static final int LONGEST_PREFERENCE = 500;

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String VARY = "Accept, Accept-Language, Accept-Encoding";
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE);
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

    private final Traffic traffic;
    private volatile Moment moment = new Moment(-1, "");

    HttpEdge(Traffic traffic) {
        this.traffic = traffic;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        traffic.count();
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set(HttpHeaders.VARY, VARY);
        headers.set(HttpHeaders.DATE, now());
        CrossOrigin.allow(headers);
        context.addHeadersEndHandler(ignored -> {
            refuseContentOfOthers(headers);
            forbidUnwantedCoding(context.request(), headers);
            tellCompressedApart(context.request(), response);
            nameNoCodingOfNothing(context.request(), response);
        });
        HttpServerRequest request = context.request();
        ignoreEndlessPreferences(request);
        ignoreWishesForNothing(request);
        if (request.uri().length() > LONGEST_ADDRESS) {
            EdgeProblem.answer(
                    context,
                    ProblemType.URI_TOO_LONG,
                    "the address has %d characters and may have %d"
                            .formatted(request.uri().length(), LONGEST_ADDRESS));
        } else if (!isAddress(request.uri())) {
            EdgeProblem.answer(
                    context,
                    ProblemType.MALFORMED_REQUEST,
                    "the address breaks RFC 3986: a percent sign must be followed by two hexadecimal digits, and some characters must be percent-encoded");
        } else if (!METHODS.contains(request.method())) {
            EdgeProblem.answer(context, ProblemType.NOT_IMPLEMENTED, "the service knows no such method");
        } else if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            // Two parties that read different ones could be told apart by an attacker (RFC 9112, 3.2).
            EdgeProblem.answer(context, ProblemType.MALFORMED_REQUEST, "the request has more than one Host header");
        } else if (CrossOrigin.isPreflight(request)) {
            CrossOrigin.answerPreflight(context);
        } else {
            context.next();
        }
    }

    /** A deletion answers without a representation, or with a problem, which is what clients say they accept: no 406 then. */
    private static void ignoreWishesForNothing(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.DELETE)) {
            request.headers().remove(HttpHeaders.ACCEPT);
        }
    }

    /** {@code Date} (RFC 9110, 6.6.1) has whole seconds, so its text is made once in each. */
    private String now() {
        long second = System.currentTimeMillis() / 1000;
        Moment known = moment;
        if (known.second() != second) {
            known = new Moment(second, Answers.httpDate(Instant.ofEpochSecond(second)));
            moment = known;
        }
        return known.text();
    }

    private record Moment(long second, String text) {}

    /** Pages bring a policy of their own; two at once would add up to the stricter one. */
    private static void refuseContentOfOthers(MultiMap headers) {
        if (!headers.contains(CONTENT_POLICY)) {
            headers.set(CONTENT_POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
    }

    /** Netty chooses the coding, and takes a mention of gzip with a weight of 0 for a wish unless one is set already. */
    private static void forbidUnwantedCoding(HttpServerRequest request, MultiMap headers) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null
                && accepted.contains("gzip")
                && !headers.contains(HttpHeaders.CONTENT_ENCODING)
                && !EntityTags.acceptsGzip(accepted)) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    /** Quarkus would refuse it without a word; {@code Main} asks it to leave that to this class. */
    private static boolean isAddress(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Nobody reads in so many languages; working through them would cost more than the answer. */
    private static void ignoreEndlessPreferences(HttpServerRequest request) {
        String languages = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (languages != null && languages.length() > LONGEST_PREFERENCE) {
            request.headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
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
            if (request.method().equals(HttpMethod.HEAD)) {
                // What GET would say; Netty, which says it there, leaves answers without a body alone.
                response.headers().set(HttpHeaders.CONTENT_ENCODING, "gzip").remove(HttpHeaders.CONTENT_LENGTH);
            }
        }
    }

    /**
     * {@code identity} keeps Netty from compressing a body, and should not be sent (RFC 9110, 12.5.3): where there is no body,
     * it is taken away again. In HTTP/2 it stays, since Vert.x would call the empty body there compressed.
     */
    private static void nameNoCodingOfNothing(HttpServerRequest request, HttpServerResponse response) {
        boolean bodiless = request.method().equals(HttpMethod.HEAD)
                || response.getStatusCode() / 100 == 3
                || response.getStatusCode() == 204;
        if (bodiless
                && request.version() != HttpVersion.HTTP_2
                && HttpHeaders.IDENTITY.toString().equals(response.headers().get(HttpHeaders.CONTENT_ENCODING))) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static boolean mentions(String header, String tag) {
        return header != null && header.contains(tag);
    }

    static boolean isCompressible(HttpServerResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && COMPRESSED.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }
}
