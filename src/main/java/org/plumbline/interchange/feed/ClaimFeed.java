package org.plumbline.interchange.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.plumbline.publication.ClaimReader;
import org.plumbline.search.ClaimFilters;
import org.plumbline.search.ClaimQuery;
import org.plumbline.search.ClaimSearch;
import org.plumbline.search.FilterReader;

/** The claims that a request selects, last changed first. */
@ApplicationScoped
class ClaimFeed {
    private final FilterReader filters;
    private final ClaimSearch search;
    private final ClaimReader claims;
    private final Entries entries;
    private final FeedFrame frame;

    ClaimFeed(FilterReader filters, ClaimSearch search, ClaimReader claims, Entries entries, FeedFrame frame) {
        this.filters = filters;
        this.search = search;
        this.claims = claims;
        this.entries = entries;
        this.frame = frame;
    }

    /** @param acceptLanguage which language to show, where {@code language} does not say it */
    Feed page(ClaimFilters given, FeedParameters part, String acceptLanguage, UriInfo uri) {
        ClaimQuery query = filters.read(given, "updated");
        ClaimSearch.Positions found = search.positions(query, part.limit, part.cursor);
        String language = given.language == null || given.language.isEmpty() ? acceptLanguage : given.language.get(0);
        List<Feed.Entry> shown = claims.at(found.positions()).stream()
                .map(state -> entries.claim(state, language))
                .toList();
        Instant updated =
                shown.stream().map(Feed.Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        return frame.around(
                "claims", "Checked claims with their verdicts, last changed first.", uri, found.next(), updated, shown);
    }
}
