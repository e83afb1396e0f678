package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Builds the answers that carry validators: ETag, Last-Modified and 304 (RFC 9110, 13). */
@ApplicationScoped
public class Answers {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.US)
            .withZone(ZoneOffset.UTC);

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** The document, or 304 where the caller has it already. */
    public Response document(StoredDocument document, CachePolicy policy, HttpHeaders request) {
        return document(document, MediaType.APPLICATION_JSON, policy, request);
    }

    public Response document(StoredDocument document, String mediaType, CachePolicy policy, HttpHeaders request) {
        return answer(document.body(), document, mediaType, policy, request);
    }

    /**
     * Something too large to hold: {@code body} writes it, and is not called for callers that have it already.
     *
     * @param validators what its ETag and dates are; the body is not looked at
     */
    public Response stream(
            StreamingOutput body,
            StoredDocument validators,
            String mediaType,
            CachePolicy policy,
            HttpHeaders request) {
        return answer(body, validators, mediaType, policy, request);
    }

    private static Response answer(
            Object body, StoredDocument document, String mediaType, CachePolicy policy, HttpHeaders request) {
        Response.ResponseBuilder answer =
                isCurrent(document, request) ? Response.notModified() : Response.ok(body, mediaType);
        answer.header(HttpHeaders.ETAG, EntityTags.quoted(document.etag()))
                .header(HttpHeaders.CACHE_CONTROL, policy.header());
        if (document.language() != null) {
            answer.header(HttpHeaders.CONTENT_LANGUAGE, document.language());
        }
        if (document.lastModified() != null) {
            answer.header(HttpHeaders.LAST_MODIFIED, httpDate(document.lastModified()));
        }
        return answer.build();
    }

    /** A value rendered now, with the ETag of its bytes. */
    public Response json(Object body, CachePolicy policy, HttpHeaders request) {
        return document(StoredDocument.of(bytes(body), null, null), policy, request);
    }

    /** A page of a list, with a {@code Link} to the next one (RFC 8288) where there is one. */
    public Response page(Object body, String next, CachePolicy policy, HttpHeaders request, UriInfo uri) {
        return page(StoredDocument.of(bytes(body), null, null), next, policy, request, uri);
    }

    /** The same for a page that is bytes already. */
    public Response page(StoredDocument page, String next, CachePolicy policy, HttpHeaders request, UriInfo uri) {
        Response answer = document(page, policy, request);
        if (next != null) {
            // Relative, so that no Host header finds its way into a cached answer.
            String query = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", next)
                    .build()
                    .getRawQuery();
            answer.getHeaders().add(HttpHeaders.LINK, "<" + uri.getPath() + "?" + query + ">; rel=\"next\"");
        }
        return answer;
    }

    public byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String httpDate(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /** If-None-Match decides where present; If-Modified-Since only without it (RFC 9110, 13.2.2). */
    private static boolean isCurrent(StoredDocument document, HttpHeaders request) {
        String noneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (noneMatch != null) {
            return EntityTags.noneMatch(noneMatch, document.etag());
        }
        String since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        if (since == null || document.lastModified() == null) {
            return false;
        }
        try {
            Instant known = Instant.from(HTTP_DATE.parse(since));
            return !document.lastModified().truncatedTo(ChronoUnit.SECONDS).isAfter(known);
        } catch (DateTimeParseException e) {
            return false; // an unreadable date is ignored, as RFC 9110, 13.1.3 says
        }
    }
}
