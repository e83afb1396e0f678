package org.plumbline.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Slugs;

/** Finds published states, or says which problem keeps them from being read. */
@ApplicationScoped
public class PublishedClaims {
    private final HotClaims hot;
    private final ClaimReader reader;
    private final LogReader log;
    private final ObjectMapper json;
    private final LogClock clock;

    PublishedClaims(HotClaims hot, ClaimReader reader, LogReader log, ObjectMapper json, LogClock clock) {
        this.hot = hot;
        this.reader = reader;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The present state, or the one of an instant or a number.
     *
     * @param asOf instant or date, null for the present
     * @param number revision number, null for the present
     */
    public ClaimState find(String slug, String asOf, Integer number) {
        if (asOf != null && number != null) {
            throw ProblemException.invalidQuery("revision", "exclusive", "cannot be combined with asOf");
        }
        if (number != null) {
            return readable(revision(slug, number));
        }
        if (asOf != null) {
            return readable(reader.asOf(checked(slug), clock.past("asOf", asOf))
                    .orElseThrow(() -> ProblemException.notFound("no claim '" + slug + "' was published by then")));
        }
        return current(slug);
    }

    /** @throws ProblemException retracted, not-found, or {@link Moved} for a former slug */
    public ClaimState current(String slug) {
        return hot.current(checked(slug)).map(PublishedClaims::readable).orElseThrow(() -> absent(slug));
    }

    /** A numbered revision; a retraction is readable here too: history stays open. */
    public ClaimState revision(String slug, int number) {
        return reader.revision(checked(slug), number)
                .orElseThrow(() -> ProblemException.notFound("claim '" + slug + "' has no revision " + number));
    }

    /** @throws ProblemException not-found, or {@link Moved} for a former slug */
    public ClaimRevisions history(String slug) {
        List<Change> changes = log.history(checked(slug));
        if (changes.isEmpty()) {
            throw ProblemException.notFound("no claim '" + slug + "' is published");
        }
        String present = changes.get(0).slug();
        if (!present.equals(slug)) {
            throw new Moved(present);
        }
        return new ClaimRevisions(changes);
    }

    /**
     * RFC 6902 JSON Patch that turns one revision's document into another's.
     *
     * @throws Moved for a former slug
     */
    public JsonNode diff(String slug, int from, int to) {
        reader.successor(checked(slug)).ifPresent(present -> {
            throw new Moved(present);
        });
        return JsonDiff.asJson(tree(revision(slug, from)), tree(revision(slug, to)));
    }

    private JsonNode tree(ClaimState state) {
        try {
            return json.readTree(state.original().body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClaimState readable(ClaimState state) {
        if (state.isRetracted()) {
            throw new ProblemException(
                    ProblemType.RETRACTED, "Retracted on " + state.publishedAt() + ": " + state.note());
        }
        return state;
    }

    private RuntimeException absent(String slug) {
        return reader.successor(slug)
                .<RuntimeException>map(Moved::new)
                .orElseGet(() -> ProblemException.notFound("no claim '" + slug + "' is published"));
    }

    private static String checked(String slug) {
        if (!Slugs.isValid(slug)) {
            throw ProblemException.notFound("a claim's slug consists of lower-case letters, digits and hyphens");
        }
        return slug;
    }

    /** The claim is published under another slug now. */
    public static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String slug;

        Moved(String slug) {
            super(slug, null, false, false);
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }
}
