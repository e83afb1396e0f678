package org.plumbline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.Rating;

/** What claims can be filtered by and counted by: each is a filter parameter and a facet of the same name. */
public enum Attribute {
    RATING("rating", c -> Stream.ofNullable(c.rating()).map(Rating::slug)),
    TOPIC("topic", c -> c.topics().stream()),
    SUBJECT("subject", c -> Stream.ofNullable(c.subject()).map(PublishedClaim.SubjectRef::slug)),
    CONFUSED_WITH("confusedWith", c -> c.confusedWith().stream().map(PublishedClaim.ConfusedWith::slug)),
    PUBLISHER("publisher", c -> c.verdicts().stream().map(v -> v.publisher().slug())),
    CLAIMANT("claimant", c -> c.claimants().stream().map(PublishedClaim.Claimant::name)),
    LANGUAGE("language", c -> c.languages().stream()),
    AGREEMENT("agreement", c -> Stream.ofNullable(c.agreement()).map(PublishedClaim.Agreement::slug)),
    CORRECTED("corrected", c -> Stream.of(Boolean.toString(!c.corrections().isEmpty())));

    /** Lucene does not take longer terms; names of claimants are cut. */
    static final int MAX_LENGTH = 1000;

    private final String parameter;
    private final Function<PublishedClaim, Stream<String>> values;

    Attribute(String parameter, Function<PublishedClaim, Stream<String>> values) {
        this.parameter = parameter;
        this.values = values;
    }

    /** Name of the query parameter, the facet and the index field. */
    public String parameter() {
        return parameter;
    }

    /** A claim's values, each once. */
    List<String> of(PublishedClaim claim) {
        return values.apply(claim)
                .filter(Objects::nonNull)
                .filter(v -> !v.isBlank())
                .map(v -> v.length() > MAX_LENGTH ? v.substring(0, MAX_LENGTH) : v)
                .distinct()
                .toList();
    }

    /** The terms by which a filter finds the value: a language is found by its shorter forms too (RFC 4647, 3.3.1). */
    List<String> terms(String value) {
        String whole = comparable(value);
        if (this != LANGUAGE || whole.indexOf('-') < 0) {
            return List.of(whole);
        }
        List<String> terms = new ArrayList<>(List.of(whole));
        for (int hyphen = whole.lastIndexOf('-'); hyphen > 0; hyphen = whole.lastIndexOf('-', hyphen - 1)) {
            terms.add(whole.substring(0, hyphen));
        }
        return terms;
    }

    static Optional<Attribute> find(String parameter) {
        return Arrays.stream(values())
                .filter(a -> a.parameter.equals(parameter))
                .findFirst();
    }

    /** The value as it is compared: names and language tags without regard to case. */
    String comparable(String value) {
        return this == CLAIMANT || this == LANGUAGE ? value.strip().toLowerCase(Locale.ROOT) : value;
    }
}
