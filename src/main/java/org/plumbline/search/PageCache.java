package org.plumbline.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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

    private final Cache<Key, Page> pages;

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
        Page make() throws IOException;
    }

    /** Two requests that come at once may both make the page, as neither waits for the other. */
    Page get(Key key, Maker maker) throws IOException {
        Page known = pages.getIfPresent(key);
        if (known == null) {
            known = maker.make();
            pages.put(key, known);
        }
        return known;
    }
}
