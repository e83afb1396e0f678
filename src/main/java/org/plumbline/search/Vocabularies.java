package org.plumbline.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.plumbline.publication.PublishedClaim.Agreement;
import org.plumbline.publication.Rating;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;
import org.plumbline.web.Nearest;
import org.plumbline.web.Slugs;
import org.plumbline.web.Violation;

/**
 * Which values a filter may have. The house's own vocabularies are closed: a misspelt topic must not answer with an empty
 * list that reads as "nothing was ever checked on this". Names of claimants and languages are open.
 */
@ApplicationScoped
class Vocabularies {
    private static final Map<Attribute, ReferenceKind> REFERENCES = Map.of(
            Attribute.TOPIC, ReferenceKind.TOPIC,
            Attribute.SUBJECT, ReferenceKind.SUBJECT,
            Attribute.CONFUSED_WITH, ReferenceKind.SUBJECT,
            Attribute.PUBLISHER, ReferenceKind.PUBLISHER);

    private static final Map<Attribute, List<String>> CLOSED = Map.of(
            Attribute.RATING, Arrays.stream(Rating.values()).map(Rating::slug).toList(),
            Attribute.AGREEMENT,
                    Arrays.stream(Agreement.values()).map(Agreement::slug).toList(),
            Attribute.CORRECTED, List.of("true", "false"));

    private static final Pattern LANGUAGE = Pattern.compile(ClaimFilters.LANGUAGE_PATTERN);

    private final ClaimIndex index;
    private final ReferenceReader references;

    Vocabularies(ClaimIndex index, ReferenceReader references) {
        this.index = index;
        this.references = references;
    }

    /** What is wrong with a value of a filter, if anything. */
    Optional<Violation> fault(Attribute attribute, String value) {
        if (CLOSED.containsKey(attribute)) {
            List<String> allowed = CLOSED.get(attribute);
            return allowed.contains(value)
                    ? Optional.empty()
                    : Optional.of(unknown(attribute, "must be one of " + String.join(", ", allowed)));
        }
        if (REFERENCES.containsKey(attribute)) {
            return isKnown(attribute, value) ? Optional.empty() : Optional.of(unknownReference(attribute, value));
        }
        if (attribute == Attribute.LANGUAGE && !LANGUAGE.matcher(value).matches()) {
            return Optional.of(Violation.query(
                    attribute.parameter(), "malformed", "must be a BCP 47 language tag such as en or pt-BR"));
        }
        return value.isBlank() || value.length() > Attribute.MAX_LENGTH
                ? Optional.of(Violation.query(
                        attribute.parameter(),
                        "malformed",
                        "must have between 1 and " + Attribute.MAX_LENGTH + " characters"))
                : Optional.empty();
    }

    /** A value that no revision ever had may still be a topic that waits for its first claim; the database knows. */
    private boolean isKnown(Attribute attribute, String value) {
        if (!Slugs.isValid(value)) {
            return false;
        }
        Term term = new Term(attribute.parameter(), value);
        return index.read(snapshot -> snapshot.reader().docFreq(term) > 0)
                || references
                        .find(REFERENCES.get(attribute), value, (Instant) null)
                        .isPresent();
    }

    private Violation unknownReference(Attribute attribute, String value) {
        ReferenceKind kind = REFERENCES.get(attribute);
        return unknown(
                attribute,
                "is not a " + kind.slug() + Nearest.hint(value, known(attribute)) + "; all are listed at /v1/"
                        + kind.slug().toLowerCase(Locale.ROOT) + "s");
    }

    private TreeSet<String> known(Attribute attribute) {
        return index.read(snapshot -> {
            TreeSet<String> values = new TreeSet<>();
            for (LeafReaderContext leaf : snapshot.reader().leaves()) {
                add(leaf.reader().terms(attribute.parameter()), values);
            }
            return values;
        });
    }

    private static void add(Terms terms, TreeSet<String> values) throws IOException {
        if (terms != null) {
            TermsEnum all = terms.iterator();
            while (all.next() != null) {
                values.add(all.term().utf8ToString());
            }
        }
    }

    private static Violation unknown(Attribute attribute, String message) {
        return Violation.query(attribute.parameter(), "unknown-value", message);
    }
}
