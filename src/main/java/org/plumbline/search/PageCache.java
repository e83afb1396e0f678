package org.plumbline.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.search.ClaimSearch.Page;
import org.plumbline.search.ClaimSearch.Part;

/**
 * Pages that are asked for again. A page is a function of the position and the request, so that none ever gets stale:
 * when the log grows, requests for the present ask for another position, and old pages make room.
 */
@ApplicationScoped
class PageCache {
    /** Memory that an entry takes beside its body. */
    private static final int OVERHEAD = 800;

    private static final int REQUESTS = 20_000;
    /** A longer request is not remembered. */
    private static final int LONGEST = 400;

    private final Cache<Key, Page> pages;
    private final Cache<Words, Answer> answers =
            Caffeine.newBuilder().maximumSize(REQUESTS).build();

    PageCache(@ConfigProperty(name = "plumbline.cache.pages-bytes", defaultValue = "33554432") long maxBytes) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .<Key, Page>weigher((key, page) -> OVERHEAD + page.document().body().length)
                .build();
    }

    /** What a page depends on. */
    record Key(long position, ClaimQuery query, Part part) {}

    /** Makes a page that is not there. */
    @FunctionalInterface
    interface Maker {
        Page make(Key key) throws IOException;
    }

    /** A request in the words it came in, and the position it was answered at. */
    private record Words(long position, String query, String language) {}

    private record Answer(Key key, String link) {}

    /**
     * A page that was asked for in the same words before.
     *
     * @param link value of its {@code Link} header, null without one
     */
    record Asked(Page page, String link) {}

    /**
     * Remembers which page a request got. One without claims is not remembered: whether its filters name anything can change
     * while the log stays as it is.
     */
    void asked(String query, String language, Page page, String link) {
        boolean some = page.document().language() != null;
        if (page.key() != null && some && length(query) + length(language) <= LONGEST) {
            answers.put(new Words(page.key().position(), query, language), new Answer(page.key(), link));
        }
    }

    /** The page for a request in words that were asked before, where it is still there; never waits. */
    Optional<Asked> ifAsked(long position, String query, String language) {
        Answer answer = answers.getIfPresent(new Words(position, query, language));
        Page page = answer == null ? null : pages.getIfPresent(answer.key());
        return page == null ? Optional.empty() : Optional.of(new Asked(page, answer.link()));
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    /** Two requests that come at once may both make the page, as neither waits for the other. */
    Page get(Key key, Maker maker) throws IOException {
        Page known = pages.getIfPresent(key);
        if (known == null) {
            known = maker.make(key);
            pages.put(key, known);
        }
        return known;
    }
}
