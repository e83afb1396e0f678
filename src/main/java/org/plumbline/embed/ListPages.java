package org.plumbline.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.search.Attribute;
import org.plumbline.search.ClaimFilters;
import org.plumbline.search.ClaimPage;
import org.plumbline.search.ClaimQuery;
import org.plumbline.search.ClaimSearch;
import org.plumbline.search.FacetValue;
import org.plumbline.search.FilterReader;

/** Makes the list of claims: the same search as the API's, with readers' words for the facets. */
@ApplicationScoped
class ListPages {
    private static final int PER_PAGE = 20;
    private static final int CHOICES = 12;
    private static final List<Attribute> FACETS =
            List.of(Attribute.RATING, Attribute.TOPIC, Attribute.SUBJECT, Attribute.CONFUSED_WITH);

    private final FilterReader filters;
    private final ClaimSearch search;
    private final Names names;
    private final ObjectMapper json;

    ListPages(FilterReader filters, ClaimSearch search, Names names, ObjectMapper json) {
        this.filters = filters;
        this.search = search;
        this.names = names;
        this.json = json;
    }

    ListPage list(Frame frame, ClaimFilters given, String sort, String cursor, UriInfo uri) {
        boolean words = given.q != null && !given.q.isBlank();
        // A form sends its order even when the words it was chosen for are gone.
        String order = sort == null || sort.isEmpty() || (sort.equals("relevance") && !words) ? null : sort;
        ClaimQuery query = filters.read(given, order);
        ClaimPage page = page(query, new ClaimSearch.Part(PER_PAGE, cursor, FACETS, words, frame.lang()));
        return new ListPage(
                frame,
                words ? given.q.strip() : "",
                order == null ? "" : order,
                page.items(),
                facets(page.facets(), query, frame.lang()),
                page.total().value(),
                page.total().relation().equals("exact"),
                page.unknownWords() == null ? List.of() : page.unknownWords(),
                page.next() == null ? null : next(uri, page.next()),
                cursor != null);
    }

    /** The newest claims that have a value, for pages that show a few. */
    ClaimPage few(ClaimFilters given, int most, String language) {
        return page(filters.read(given, null), new ClaimSearch.Part(most, null, List.of(), false, language));
    }

    private ClaimPage page(ClaimQuery query, ClaimSearch.Part part) {
        try {
            return json.readValue(search.page(query, part).document().body(), ClaimPage.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ListPage.Facet> facets(Map<String, List<FacetValue>> counted, ClaimQuery query, String language) {
        List<ListPage.Facet> facets = new ArrayList<>();
        for (Attribute attribute : FACETS) {
            List<String> chosen = query.filters().getOrDefault(attribute, List.of());
            List<FacetValue> values = counted.getOrDefault(attribute.parameter(), List.of());
            List<ListPage.Choice> choices = new ArrayList<>();
            for (String value : chosen) {
                if (values.stream().noneMatch(v -> v.value().equals(value))) {
                    choices.add(new ListPage.Choice(value, label(attribute, value, language), 0, true));
                }
            }
            values.stream()
                    .filter(v -> chosen.contains(v.value()) || values.indexOf(v) < CHOICES)
                    .map(v -> new ListPage.Choice(
                            v.value(), label(attribute, v.value(), language), v.count(), chosen.contains(v.value())))
                    .forEach(choices::add);
            if (!choices.isEmpty()) {
                facets.add(new ListPage.Facet(attribute.parameter(), choices));
            }
        }
        return facets;
    }

    private String label(Attribute attribute, String value, String language) {
        return switch (attribute) {
            case TOPIC -> names.ofTopic(value, language);
            case SUBJECT, CONFUSED_WITH -> names.ofSubject(value, language);
            default -> value;
        };
    }

    private static String next(UriInfo uri, String cursor) {
        return "/claims?"
                + uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor)
                        .build()
                        .getRawQuery();
    }
}
