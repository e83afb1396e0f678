package org.plumbline.editorial;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.plumbline.publication.ReferenceKind;

/** The rules of sources, subjects, topics and publishers. */
final class ReferenceRules {
    private static final int NAME = 200;
    private static final int TITLE = 500;
    private static final int REMARK = 1000;
    private static final int PROSE = 2000;
    private static final int DESCRIPTION = 4000;
    private static final int POLICY = 20_000;
    private static final int PROPERTY = 100;
    private static final int MANY = 100;
    private static final int LANGUAGES = 40;

    private static final FieldRules SOURCE = new FieldRules(
            Map.ofEntries(
                    entry("/key", FieldRule.SLUG),
                    entry("/title", FieldRule.line(TITLE)),
                    entry("/authors/*", FieldRule.line(NAME)),
                    entry("/publisher", FieldRule.line(NAME)),
                    entry("/url", FieldRule.URL),
                    entry("/archiveUrl", FieldRule.URL),
                    entry("/publishedOn", FieldRule.PARTIAL_DATE),
                    entry("/language", FieldRule.LANGUAGE),
                    entry("/note", FieldRule.block(REMARK))),
            Map.of("/authors", MANY),
            Map.of("", List.of("title", "language", "type")));

    private static final FieldRules TOPIC = new FieldRules(
            Map.of(
                    "/slug", FieldRule.SLUG,
                    "/name", FieldRule.line(NAME),
                    "/description", FieldRule.block(PROSE),
                    "/translations/*/name", FieldRule.line(NAME),
                    "/translations/*/description", FieldRule.block(PROSE)),
            Map.of("/translations", LANGUAGES),
            Map.of("", List.of("name")));

    private static final FieldRules PUBLISHER = new FieldRules(
            Map.of(
                    "/slug", FieldRule.SLUG,
                    "/name", FieldRule.line(NAME),
                    "/site", FieldRule.HOST,
                    "/url", FieldRule.URL,
                    "/methodology", FieldRule.block(POLICY),
                    "/correctionsPolicy", FieldRule.block(POLICY),
                    "/translations/*/methodology", FieldRule.block(POLICY),
                    "/translations/*/correctionsPolicy", FieldRule.block(POLICY)),
            Map.of("/translations", LANGUAGES),
            Map.of("", List.of("name", "site")));

    private static final FieldRules SUBJECT = new FieldRules(
            Map.ofEntries(
                    entry("/slug", FieldRule.SLUG),
                    entry("/name", FieldRule.line(NAME)),
                    entry("/aliases/*", FieldRule.line(NAME)),
                    entry("/description", FieldRule.block(DESCRIPTION)),
                    entry("/partOf", FieldRule.SLUG),
                    entry("/traits/*/property", FieldRule.line(PROPERTY)),
                    entry("/traits/*/value", FieldRule.block(REMARK)),
                    entry("/traits/*/citations/*", FieldRule.SLUG),
                    entry("/translations/*/name", FieldRule.line(NAME)),
                    entry("/translations/*/description", FieldRule.block(DESCRIPTION)),
                    entry("/translations/*/traits/*/property", FieldRule.line(PROPERTY)),
                    entry("/translations/*/traits/*/value", FieldRule.block(REMARK))),
            Map.of("/aliases", MANY, "/traits", MANY, "/traits/*/citations", MANY, "/translations", LANGUAGES),
            Map.of("", List.of("name", "description"), "/traits/*", List.of("property", "value", "citations")));

    private ReferenceRules() {}

    static FieldRules of(ReferenceKind kind) {
        return switch (kind) {
            case SOURCE -> SOURCE;
            case TOPIC -> TOPIC;
            case PUBLISHER -> PUBLISHER;
            case SUBJECT -> SUBJECT;
        };
    }
}
