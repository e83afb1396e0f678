package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.Cursor;
import org.plumbline.web.ProblemException;
import org.plumbline.web.Total;

/** Answers for the four kinds of reference data, which are read alike. */
@ApplicationScoped
class References {
    private final ReferenceReader reader;
    private final Answers answers;
    private final LogClock clock;

    References(ReferenceReader reader, Answers answers, LogClock clock) {
        this.reader = reader;
        this.answers = answers;
        this.clock = clock;
    }

    Response one(ReferenceKind kind, String key, String asOf, HttpHeaders request) {
        return reader.find(kind, key, instant(asOf))
                .map(document -> answers.document(document, CachePolicy.REVALIDATE, request))
                .orElseThrow(() -> ProblemException.notFound("no " + kind.slug() + " '" + key + "'"));
    }

    Response list(ReferenceKind kind, int limit, String cursor, String asOf, HttpHeaders request, UriInfo uri) {
        Instant at = instant(asOf);
        String tag = kind.slug() + "@" + asOf;
        String after = Cursor.keyAfter(cursor, tag);
        List<ReferenceReader.Keyed> found = reader.list(kind, after, limit + 1, at);
        List<ReferenceReader.Keyed> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(tag, 0, List.of(items.get(limit - 1).key())).encoded()
                : null;
        RawPage page = new RawPage(
                items.stream().map(k -> RawJson.of(k.document().body())).toList(),
                next,
                Total.exact(reader.count(kind, at)));
        return answers.page(page, next, CachePolicy.REVALIDATE, request, uri);
    }

    private Instant instant(String asOf) {
        return asOf == null ? null : clock.past("asOf", asOf);
    }

    /** A page of stored documents, written as they are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RawPage(List<RawJson> items, String next, Total total) {
        RawPage {
            items = List.copyOf(items);
        }
    }

    /** Stored JSON that is sent unchanged. */
    record RawJson(@JsonRawValue @JsonValue String json) {
        static RawJson of(byte[] json) {
            return new RawJson(new String(json, StandardCharsets.UTF_8));
        }
    }
}
