package org.plumbline.interchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.interchange.google.GoogleClaim.SearchAnswer;
import org.plumbline.publication.ClaimReader;
import org.plumbline.search.Attribute;
import org.plumbline.search.ClaimQuery;
import org.plumbline.search.ClaimSearch;
import org.plumbline.search.ClaimSort;

/** Searches as {@code /v1/claims} does, and answers in Google's shape. */
@ApplicationScoped
class GoogleSearch {
    /** Longer queries are cut, as those who type them into Google's clients cut them. */
    private static final int MAX_QUERY = 500;

    private final ClaimSearch search;
    private final ClaimReader claims;
    private final GoogleClaims shapes;
    private final PublisherSites sites;
    private final Clock clock;

    GoogleSearch(ClaimSearch search, ClaimReader claims, GoogleClaims shapes, PublisherSites sites, Clock clock) {
        this.search = search;
        this.claims = claims;
        this.shapes = shapes;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * @param text null for any
     * @param languageCode null for any
     * @param site of a publisher, null for any
     * @param maxAgeDays 0 for any
     */
    SearchAnswer find(String text, String languageCode, String site, int maxAgeDays, PageRequest page) {
        Map<Attribute, List<String>> filters = new EnumMap<>(Attribute.class);
        String host = site == null ? null : PublisherSites.host(site);
        if (host != null) {
            Optional<String> publisher = sites.publisherAt(host);
            if (publisher.isEmpty()) {
                return new SearchAnswer(List.of(), null);
            }
            filters.put(Attribute.PUBLISHER, List.of(publisher.get()));
        }
        String language = languageCode == null ? null : languageCode.split("-", 2)[0].toLowerCase(Locale.ROOT);
        if (language != null) {
            filters.put(Attribute.LANGUAGE, List.of(language));
        }
        LocalDate from = maxAgeDays == 0
                ? null
                : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(maxAgeDays);
        ClaimQuery query = new ClaimQuery(
                text == null ? null : text.substring(0, Math.min(text.length(), MAX_QUERY)),
                filters,
                from,
                null,
                null,
                null,
                text == null ? ClaimSort.NEWEST : ClaimSort.RELEVANCE);
        return answer(query, page, language, host);
    }

    private SearchAnswer answer(ClaimQuery query, PageRequest page, String language, String host) {
        int skipped = page.skipped();
        ClaimSearch.Positions found = search.positions(query, skipped + page.size(), page.token());
        List<Long> shown = found.positions()
                .subList(
                        Math.min(skipped, found.positions().size()),
                        found.positions().size());
        return new SearchAnswer(
                claims.at(shown).stream()
                        .map(state -> shapes.of(state, language, host))
                        .toList(),
                found.next());
    }
}
