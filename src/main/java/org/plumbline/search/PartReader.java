package org.plumbline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.search.ClaimSearch.Part;
import org.plumbline.search.FilterReader.Faults;

/** Reads which part of a list is asked for. */
@ApplicationScoped
class PartReader {
    /** Only these digits: Java would also read a plus sign and those of other scripts. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    Part read(ClaimListParameters given, String acceptLanguage) {
        Faults faults = new Faults();
        int limit = limit(given.limit, faults);
        List<Attribute> facets = facets(given.facets, faults);
        boolean highlight = highlight(given.highlight, faults);
        faults.report();
        return new Part(limit, given.cursor, facets, highlight, acceptLanguage);
    }

    private static int limit(String value, Faults faults) {
        if (value == null) {
            return ClaimListParameters.DEFAULT_LIMIT;
        }
        if (NUMBER.matcher(value).matches()) {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= ClaimListParameters.MAX_LIMIT) {
                return limit;
            }
        }
        faults.add("limit", "out-of-range", "must be a number between 1 and " + ClaimListParameters.MAX_LIMIT);
        return 0;
    }

    private static List<Attribute> facets(List<String> values, Faults faults) {
        Set<Attribute> facets = new LinkedHashSet<>();
        for (String name : values == null ? List.<String>of() : values) {
            for (String part : name.split(",")) {
                Attribute.find(part.strip())
                        .ifPresentOrElse(
                                facets::add,
                                () -> faults.add(
                                        "facets",
                                        "unknown-value",
                                        "must be among "
                                                + Arrays.stream(Attribute.values())
                                                        .map(Attribute::parameter)
                                                        .collect(Collectors.joining(", "))));
            }
        }
        return new ArrayList<>(facets);
    }

    private static boolean highlight(String value, Faults faults) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            faults.add("highlight", "unknown-value", "must be true or false");
        }
        return "true".equals(value);
    }
}
