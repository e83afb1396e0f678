package org.plumbline.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.EntityTags;

/**
 * Which claims a list has and in what order. Values within one filter are alternatives; filters narrow each other.
 *
 * @param q text to find, null for none
 * @param filters allowed values by attribute; an attribute without values does not filter
 * @param reviewedFrom first day of the first verdict, null for any
 * @param reviewedTo last day of the first verdict, null for any
 * @param publishedSince the present revision is not older, null for any
 * @param asOf the past instant that is asked for, null for now
 * @param sort order
 */
public record ClaimQuery(
        String q,
        Map<Attribute, List<String>> filters,
        LocalDate reviewedFrom,
        LocalDate reviewedTo,
        Instant publishedSince,
        Instant asOf,
        ClaimSort sort) {

    private static final int TAG_LENGTH = 16;

    public ClaimQuery {
        Map<Attribute, List<String>> sorted = new EnumMap<>(Attribute.class);
        filters.forEach((attribute, values) -> {
            if (!values.isEmpty()) {
                sorted.put(attribute, comparable(attribute, values));
            }
        });
        filters = Map.copyOf(sorted);
    }

    private static List<String> comparable(Attribute attribute, Collection<String> values) {
        return List.copyOf(
                new TreeSet<>(values.stream().map(attribute::comparable).toList()));
    }

    /** Whether every claim is selected. */
    public boolean selectsAll() {
        return q == null && filters.isEmpty() && reviewedFrom == null && reviewedTo == null && publishedSince == null;
    }

    /**
     * Whether the attribute filters select a claim, wherever its document comes from; the text and the times of the query
     * are not looked at.
     */
    public boolean selects(PublishedClaim claim) {
        return filters.entrySet().stream()
                .allMatch(filter -> filter.getKey().of(claim).stream()
                        .flatMap(value -> filter.getKey().terms(value).stream())
                        .anyMatch(filter.getValue()::contains));
    }

    /** Canonical text of what is selected, whenever and in whichever order: equal for queries that select the same. */
    public String selection() {
        return selectsAll()
                ? ""
                : Stream.of(q, new TreeMap<>(filters), reviewedFrom, reviewedTo, publishedSince)
                        .map(String::valueOf)
                        .collect(Collectors.joining("\u0000"));
    }

    /** The same for requests that list the same claims in the same order, as far as a hash can say so. */
    String tag() {
        String canonical = Stream.of(
                        q, new TreeMap<>(filters), reviewedFrom, reviewedTo, publishedSince, asOf, sort.slug())
                .map(String::valueOf)
                .collect(Collectors.joining("\u0000"));
        return EntityTags.of(canonical).substring(0, TAG_LENGTH);
    }
}
