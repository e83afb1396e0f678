package org.plumbline.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.PublishedClaim.SubjectRef;
import org.plumbline.publication.PublishedSubject.CitedSource;
import org.plumbline.publication.PublishedSubject.Trait;
import org.plumbline.web.Nearest;
import org.plumbline.web.ProblemException;
import org.plumbline.web.Slugs;

/** Puts the traits of subjects side by side: where they differ is where they are mixed up. */
@ApplicationScoped
public class SubjectComparison {
    private static final int MOST = 4;

    /** Subjects among which the nearest to a misspelt one is looked for. */
    private static final int MOST_NEAR = 1000;

    private final ReferenceReader reader;

    SubjectComparison(ReferenceReader reader) {
        this.reader = reader;
    }

    /**
     * @param slugs two to four subjects
     * @throws ProblemException invalid-parameter for another number, or an unknown one
     */
    public Comparison of(List<String> slugs) {
        if (slugs == null
                || slugs.size() < 2
                || slugs.size() > MOST
                || Set.copyOf(slugs).size() < slugs.size()) {
            throw ProblemException.invalidQuery(
                    "subject", "out-of-range", "must be given two to four times, each another slug");
        }
        List<PublishedSubject> subjects = slugs.stream().map(this::subject).toList();
        Set<String> properties = new LinkedHashSet<>();
        subjects.forEach(s -> s.traits().forEach(t -> properties.add(t.property())));
        List<Row> rows = new ArrayList<>();
        for (String property : properties) {
            rows.add(new Row(
                    property, subjects.stream().map(s -> cell(s, property)).toList()));
        }
        // What both have comes first: those rows are the comparison.
        rows.sort(java.util.Comparator.comparingLong((Row r) -> -r.known()));
        return new Comparison(
                subjects.stream().map(s -> new SubjectRef(s.slug(), s.name())).toList(),
                rows,
                subjects.stream()
                        .flatMap(s -> s.citations().stream())
                        .distinct()
                        .toList());
    }

    private PublishedSubject subject(String slug) {
        return reader.find(ReferenceKind.SUBJECT, slug, PublishedSubject.class)
                .orElseThrow(() -> ProblemException.invalidQuery(
                        "subject",
                        "unknown-value",
                        "is not a subject" + Nearest.hint(slug, known()) + "; all are listed at /v1/subjects"));
    }

    private List<String> known() {
        return reader.list(ReferenceKind.SUBJECT, "", MOST_NEAR, null).stream()
                .map(ReferenceReader.Keyed::key)
                .toList();
    }

    private static Cell cell(PublishedSubject subject, String property) {
        Optional<Trait> trait = subject.traits().stream()
                .filter(t -> t.property().equals(property))
                .findFirst();
        return new Cell(
                subject.slug(),
                trait.map(Trait::value).orElse(null),
                trait.map(Trait::citations).orElse(List.of()));
    }

    /**
     * Subjects side by side.
     */
    @Schema(
            name = "SubjectComparison",
            description = "Subjects side by side.",
            requiredProperties = {"subjects", "rows", "citations"})
    public record Comparison(
            @Schema(description = "In the order asked for.", minItems = 2, maxItems = 4)
            List<SubjectRef> subjects,

            @Schema(description = "One property each; those that all subjects have come first.", maxItems = 800)
            List<Row> rows,

            @Schema(description = "The sources named in the cells.", maxItems = 2000)
            List<CitedSource> citations) {
        public Comparison {
            subjects = List.copyOf(subjects);
            rows = List.copyOf(rows);
            citations = List.copyOf(citations);
        }
    }

    /** One property of each subject, in the order asked for. */
    @Schema(
            name = "ComparisonRow",
            description = "One property of each subject, in the order asked for.",
            requiredProperties = {"property", "values"})
    public record Row(
            @Schema(description = "The property.", maxLength = 300, examples = "Operator")
            String property,

            @Schema(description = "One cell for each subject.", minItems = 2, maxItems = 4)
            List<Cell> values) {
        public Row {
            values = List.copyOf(values);
        }

        long known() {
            return values.stream().filter(c -> c.value() != null).count();
        }
    }

    /** What one subject's trait says; no value where nothing is recorded. */
    @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ComparisonCell",
            description = "What one subject's trait says; no value where nothing is recorded.",
            requiredProperties = {"subject", "citations"})
    public record Cell(
            @Schema(
                    description = "Slug of the subject.",
                    pattern = Slugs.PATTERN,
                    maxLength = Slugs.MAX_LENGTH,
                    examples = "sesame-credit")
            String subject,

            @Schema(description = "What is so.", maxLength = 4000, examples = "Ant Group")
            String value,

            @Schema(description = "Keys of the sources that say so.", maxItems = 100)
            List<String> citations) {
        public Cell {
            citations = List.copyOf(citations);
        }
    }
}
