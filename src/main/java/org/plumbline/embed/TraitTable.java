package org.plumbline.embed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.PublishedSubject.Trait;
import org.plumbline.publication.PublishedSubject.TraitText;
import org.plumbline.publication.PublishedSubject.Translation;

/**
 * Subjects side by side in one language. Rows are matched by the property in the original language and labelled with its
 * translation; what most subjects have comes first.
 */
record TraitTable(List<Column> columns, List<Row> rows) {
    TraitTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A subject's name in the table's language, else the given one. */
    public String nameOf(String slug, String otherwise) {
        return columns.stream()
                .filter(c -> c.slug().equals(slug))
                .map(Column::name)
                .findFirst()
                .orElse(otherwise);
    }

    /** Path of the page that shows this table alone. */
    public String href() {
        return "/subjects/compare?"
                + columns.stream().map(c -> "subject=" + c.slug()).collect(Collectors.joining("&"));
    }

    static TraitTable of(List<PublishedSubject> subjects, String language) {
        Set<String> properties = new LinkedHashSet<>();
        subjects.forEach(s -> s.traits().forEach(t -> properties.add(t.property())));
        List<Row> rows = new ArrayList<>();
        for (String property : properties) {
            List<Cell> cells =
                    subjects.stream().map(s -> cell(s, property, language)).toList();
            rows.add(new Row(label(subjects, property, language), cells));
        }
        rows.sort(Comparator.comparingLong((Row r) -> -r.known()));
        return new TraitTable(
                subjects.stream()
                        .map(s -> new Column(s.slug(), nameOf(s, language)))
                        .toList(),
                rows);
    }

    static String nameOf(PublishedSubject subject, String language) {
        return translation(subject, language).map(Translation::name).orElse(subject.name());
    }

    static String descriptionOf(PublishedSubject subject, String language) {
        return translation(subject, language).map(Translation::description).orElse(subject.description());
    }

    private static Optional<Translation> translation(PublishedSubject subject, String language) {
        return Optional.ofNullable(subject.translations().get(language));
    }

    private static String label(List<PublishedSubject> subjects, String property, String language) {
        return subjects.stream()
                .map(s -> words(s, property, language).map(TraitText::property))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(property);
    }

    private static Cell cell(PublishedSubject subject, String property, String language) {
        Optional<Trait> trait = subject.traits().stream()
                .filter(t -> t.property().equals(property))
                .findFirst();
        String value = words(subject, property, language)
                .map(TraitText::value)
                .or(() -> trait.map(Trait::value))
                .orElse(null);
        return new Cell(
                subject.slug(),
                nameOf(subject, language),
                value,
                trait.map(Trait::citations).orElse(List.of()));
    }

    /** The translated words of a trait: translations are in the order of the traits. */
    private static Optional<TraitText> words(PublishedSubject subject, String property, String language) {
        return translation(subject, language).flatMap(t -> {
            for (int i = 0; i < Math.min(subject.traits().size(), t.traits().size()); i++) {
                if (subject.traits().get(i).property().equals(property)) {
                    return Optional.of(t.traits().get(i));
                }
            }
            return Optional.empty();
        });
    }

    /** A subject's column. */
    record Column(String slug, String name) {}

    /** One property of each subject. */
    record Row(String property, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        long known() {
            return cells.stream().filter(c -> c.value() != null).count();
        }
    }

    /** What one subject's trait says; null where nothing is recorded. */
    record Cell(String subject, String subjectName, String value, List<String> sources) {
        Cell {
            sources = List.copyOf(sources);
        }
    }
}
