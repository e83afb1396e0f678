package org.plumbline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.publication.LogClock;
import org.plumbline.web.Dates;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** Reads a request's filters; every fault is found before any is reported. */
@ApplicationScoped
public class FilterReader {
    private final Vocabularies vocabularies;
    private final LogClock clock;

    FilterReader(Vocabularies vocabularies, LogClock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /**
     * @param sort the order asked for, null for the default: relevance with a text, else newest
     * @throws ProblemException invalid-parameter with all the faults
     */
    public ClaimQuery read(ClaimFilters given, String sort) {
        Faults faults = new Faults();
        String q = text(given.q, faults);
        Map<Attribute, List<String>> values = given.values();
        values.forEach((attribute, list) -> checkValues(attribute, list, faults));
        LocalDate from = faults.collect(given.reviewedFrom, day -> Dates.day("reviewedFrom", day));
        LocalDate to = faults.collect(given.reviewedTo, day -> Dates.day("reviewedTo", day));
        if (from != null && to != null && to.isBefore(from)) {
            faults.add("reviewedTo", "out-of-range", "must not be before reviewedFrom");
        }
        Instant since = faults.collect(
                given.publishedSince, value -> Dates.instantOrDay("publishedSince", value, Dates::startOf));
        Instant asOf = faults.collect(given.asOf, value -> clock.past("asOf", value));
        ClaimSort order = order(sort, q, faults);
        faults.report();
        return new ClaimQuery(q, values, from, to, since, asOf, order);
    }

    private static String text(String q, Faults faults) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > ClaimFilters.MAX_QUERY) {
            faults.add("q", "too-long", "must have at most " + ClaimFilters.MAX_QUERY + " characters");
        }
        if (isUnreadable(q)) {
            faults.add("q", "not-text", "must be text in UTF-8 without control characters");
        }
        return q.strip();
    }

    /** The replacement character stands where bytes were no UTF-8. */
    static boolean isUnreadable(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c) || c == '\uFFFD');
    }

    private void checkValues(Attribute attribute, List<String> values, Faults faults) {
        if (values.size() > ClaimFilters.MAX_VALUES) {
            faults.add(attribute.parameter(), "too-many", "may be given at most " + ClaimFilters.MAX_VALUES + " times");
            return;
        }
        for (String value : values) {
            if (isUnreadable(value)) {
                faults.add(attribute.parameter(), "not-text", "must be text in UTF-8 without control characters");
            } else {
                vocabularies.fault(attribute, value).ifPresent(faults::add);
            }
        }
    }

    private static ClaimSort order(String sort, String q, Faults faults) {
        if (sort == null) {
            return q == null ? ClaimSort.NEWEST : ClaimSort.RELEVANCE;
        }
        ClaimSort order = ClaimSort.find(sort).orElse(null);
        if (order == null) {
            faults.add(
                    "sort",
                    "unknown-value",
                    "must be one of "
                            + Arrays.stream(ClaimSort.values())
                                    .map(ClaimSort::slug)
                                    .collect(Collectors.joining(", ")));
        } else if (order == ClaimSort.RELEVANCE && q == null) {
            faults.add("sort", "needs-text", "can be relevance only together with q");
        }
        return order;
    }

    /** Faults found so far. */
    static final class Faults {
        private final List<Violation> found = new ArrayList<>();

        void add(String parameter, String code, String message) {
            add(Violation.query(parameter, code, message));
        }

        void add(Violation fault) {
            found.add(fault);
        }

        /** What a value means; null where there is none or it has a fault. */
        <T> T collect(String value, Function<String, T> reading) {
            try {
                return value == null ? null : reading.apply(value);
            } catch (ProblemException e) {
                found.addAll(e.problem("").violations());
                return null;
            }
        }

        void report() {
            if (!found.isEmpty()) {
                throw ProblemException.of(ProblemType.INVALID_PARAMETER, found);
            }
        }
    }
}
