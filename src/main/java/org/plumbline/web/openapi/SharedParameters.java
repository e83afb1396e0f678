package org.plumbline.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.plumbline.web.Cursor;
import org.plumbline.web.Slugs;

/** Parameters that mean the same wherever they occur are described once, here. */
final class SharedParameters {
    private static final String ENTITY_TAGS = "^(\\*|(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*)$";
    private static final int HEADER = 1000;

    /** What the service takes of a repeated filter ({@code ClaimFilters}). */
    private static final int VALUES = 50;

    private static final Map<String, Text> TEXTS = Map.of(
            "limit", new Text("How many items a page has at most.", null, 0),
            "cursor",
                    new Text(
                            "The `next` of the page before, unchanged. It belongs to the request that it came from: with other"
                                    + " filters or another order it is refused (`cursor-mismatch`).",
                            "^[A-Za-z0-9_-]+$",
                            Cursor.MAX_LENGTH),
            "asOf",
                    new Text(
                            "A past instant (`2026-11-20T10:00:00Z`) or day (`2026-11-20`, meaning its end in UTC): the answer is"
                                    + " what was published then. An instant in the future is refused.",
                            "^\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+(Z|[+-]\\d{2}:?\\d{2}))?$",
                            40),
            "slug", new Text("The slug: lower-case words joined by hyphens.", Slugs.PATTERN, Slugs.MAX_LENGTH),
            "Accept-Language",
                    new Text(
                            "The languages that the reader prefers (RFC 9110, 12.5.4). Where the document has none of them it"
                                    + " comes in its original language; `Content-Language` says which it is.",
                            "^[A-Za-z0-9,;=.* -]*$",
                            HEADER),
            "If-Match",
                    new Text(
                            "The `ETag` of the state that the change is meant for (RFC 9110, 13.1.1). Without it: 428. When somebody"
                                    + " else has changed the thing meanwhile: 412.",
                            ENTITY_TAGS,
                            HEADER),
            "If-None-Match",
                    new Text("Entity tags that the caller has already: 304 where one is current.", ENTITY_TAGS, HEADER),
            "Idempotency-Key",
                    new Text(
                            "Any text of the client's own making, for example a UUID. Repeating a request with the same key within"
                                    + " 24 hours returns the first answer instead of acting twice.",
                            "^[\\x21-\\x7E]+$",
                            200));

    private record Text(String description, String pattern, int maxLength) {}

    private SharedParameters() {}

    static void complete(Parameter parameter) {
        parameter.setExample(fitting(parameter, parameter.getExample()));
        if (isList(parameter) && parameter.getSchema().getMaxItems() == SchemaBounds.ITEMS) {
            parameter.getSchema().setMaxItems(VALUES);
        }
        Text text = TEXTS.get(parameter.getName());
        if (text == null) {
            return;
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(text.description());
        }
        Schema schema = parameter.getSchema();
        if (schema != null && schema.getRef() == null && text.pattern() != null) {
            if (isUnset(schema.getPattern())) {
                schema.setPattern(text.pattern());
            }
            schema.setMaxLength(text.maxLength());
        }
    }

    /** An example in the shape of the parameter: that of a list is one, however short it was written. */
    static Object fitting(Parameter parameter, Object example) {
        return isList(parameter) && example instanceof String text ? List.of(text.split(",")) : example;
    }

    private static boolean isList(Parameter parameter) {
        Schema schema = parameter.getSchema();
        return schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    }

    /** The bounds are completed before the parameters are, so a pattern may be the one that admits everything. */
    private static boolean isUnset(String pattern) {
        return pattern == null || pattern.equals("^[\\s\\S]*$");
    }
}
