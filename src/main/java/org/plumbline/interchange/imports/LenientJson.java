package org.plumbline.interchange.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads one JSON value. What is not JSON but can be read in one way only (a trailing comma, a comment, single quotes, an
 * unescaped line break) is read and reported; a member that is there twice with two values is not.
 */
final class LenientJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(60).build();
    private static final JsonFactory STRICT =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private LenientJson() {}

    /** @throws Findings.Refusal where it cannot be read, or only in more than one way */
    static JsonNode read(String text, Findings findings) {
        try {
            return read(STRICT, text, findings);
        } catch (StreamConstraintsException e) {
            throw findings.refusal(
                    "too-deep", "", "the record is nested more than 60 levels deep", "send a flatter record");
        } catch (JsonProcessingException strict) {
            try {
                JsonNode node = read(LENIENT, text, findings);
                findings.repaired(
                        "json-syntax",
                        "",
                        "the record was not quite JSON: " + message(strict),
                        "send strict JSON (RFC 8259)");
                return node;
            } catch (JsonProcessingException e) {
                throw findings.refusal(
                        "json-syntax", "", "the record is not JSON: " + message(strict), "send strict JSON (RFC 8259)");
            }
        }
    }

    private static JsonNode read(JsonFactory factory, String text, Findings findings) throws JsonProcessingException {
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            JsonNode node = value(parser, findings);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the value");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode value(JsonParser parser, Findings findings) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonParseException(parser, "there is no value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, findings);
            case START_ARRAY -> array(parser, findings);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new JsonParseException(parser, "unexpected " + token);
        };
    }

    private static ArrayNode array(JsonParser parser, Findings findings) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, findings));
        }
        return array;
    }

    private static ObjectNode object(JsonParser parser, Findings findings) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode value = value(parser, findings);
            JsonNode earlier = object.get(name);
            if (earlier == null) {
                object.set(name, value);
            } else if (earlier.equals(value)) {
                findings.repaired(
                        "duplicate-key",
                        place(parser),
                        "the member is there twice with the same value",
                        "send it once");
            } else {
                throw findings.refusal(
                        "duplicate-key",
                        place(parser),
                        "the member is there twice with two values, and nobody can know which is meant",
                        "send it once");
            }
        }
        return object;
    }

    /** JSON Pointer of the value that was read last. */
    private static String place(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String message(JsonProcessingException e) {
        var place = e.getLocation();
        String where = place == null || place.getColumnNr() < 1 ? "" : " (column " + place.getColumnNr() + ")";
        return e.getOriginalMessage() + where;
    }
}
