package org.plumbline.web.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Bounds for schemas whose annotation gives none: a client that reserves memory, and a gateway that guards one, wants
 * to know the most that can come. Where a rule of the service is tighter, its annotation says so.
 */
final class SchemaBounds {
    private static final int TEXT = 20_000;
    private static final int ADDRESS = 2000;
    static final int ITEMS = 1000;
    private static final int LANGUAGES = 100;
    private static final String ANY_TEXT = "^[\\s\\S]*$";

    private SchemaBounds() {}

    static void complete(Schema schema) {
        if (schema.getRef() != null && schema.getRef().endsWith("/JsonNode")) {
            schema.setRef(null);
            schema.setType(null); // any JSON; the scanner takes Jackson's tree for a list
        }
        List<SchemaType> types = schema.getType();
        if (schema.getRef() != null || types == null) {
            return;
        }
        if (types.contains(SchemaType.STRING) && schema.getEnumeration() == null && schema.getConstValue() == null) {
            text(schema);
        }
        if (types.contains(SchemaType.INTEGER)) {
            integer(schema);
        }
        if (types.contains(SchemaType.ARRAY)) {
            array(schema);
        }
        if (types.contains(SchemaType.OBJECT)
                && schema.getAdditionalPropertiesSchema() != null
                && schema.getAdditionalPropertiesSchema().getBooleanSchema() == null
                && schema.getMaxProperties() == null) {
            schema.setMaxProperties(LANGUAGES);
        }
    }

    private static void array(Schema schema) {
        if (schema.getMaxItems() == null) {
            schema.setMaxItems(ITEMS);
        }
        if (schema.getItems() == null) {
            Schema item = OASFactory.createSchema().addType(SchemaType.STRING);
            text(item);
            schema.setItems(item);
        }
    }

    private static void text(Schema schema) {
        String format = schema.getFormat();
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(longest(format));
        }
        if (format == null && schema.getPattern() == null) {
            schema.setPattern(ANY_TEXT);
        }
        if (format != null && schema.getDescription() == null) {
            schema.setDescription(meaning(format));
        }
    }

    /** Types that belong to the platform have no annotation to say it. */
    private static String meaning(String format) {
        return switch (format) {
            case "date" -> "A day, as RFC 3339 writes it.";
            case "date-time" -> "A moment in UTC, as RFC 3339 writes it, to the microsecond.";
            case "uuid" -> "An identifier (RFC 9562).";
            default -> null;
        };
    }

    private static int longest(String format) {
        return switch (format == null ? "" : format) {
            case "date" -> "2026-11-20".length();
            case "date-time" -> "2026-11-20T10:00:00.123456789+00:00".length();
            case "uuid" -> "0192f1c2-0000-7000-8000-000000000000".length();
            case "uri", "uri-reference" -> ADDRESS;
            default -> TEXT;
        };
    }

    private static void integer(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int64");
        }
        boolean small = "int32".equals(schema.getFormat());
        // JavaScript reads no larger whole number exactly.
        BigDecimal most = BigDecimal.valueOf(small ? Integer.MAX_VALUE : (1L << 53) - 1);
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(most.negate());
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(most);
        }
    }
}
