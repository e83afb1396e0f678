package org.plumbline.interchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks into JSON-LD as it is written in the wild: one value or a list of them, a text or an object around it, with or
 * without a prefix. Contexts are not looked at, let alone fetched: schema.org's names mean what schema.org says.
 */
final class Nodes {
    private static final List<String> PREFIXES = List.of("", "schema:", "http://schema.org/", "https://schema.org/");
    private static final int LONGEST_LIST = 500;

    private Nodes() {}

    /**
     * A value and where it stands.
     *
     * @param pointer JSON Pointer of the value in the record
     */
    record Found(JsonNode node, String pointer) {
        Found {
            pointer = pointer == null ? "" : pointer;
        }

        boolean isObject() {
            return node.isObject();
        }

        String text() {
            return node.isValueNode() && !node.isNull() ? node.asText() : null;
        }
    }

    /** The member under its plain name or with schema.org's prefix; empty where it is absent or null. */
    static List<Found> all(JsonNode object, String pointer, String member) {
        for (String prefix : PREFIXES) {
            JsonNode value = object.get(prefix + member);
            if (value != null && !value.isNull()) {
                return flat(
                        value,
                        pointer + "/" + (prefix + member).replace("~", "~0").replace("/", "~1"));
            }
        }
        return List.of();
    }

    static List<Found> all(Found object, String member) {
        return object.isObject() ? all(object.node(), object.pointer(), member) : List.of();
    }

    static Found first(Found object, String... members) {
        for (String member : members) {
            List<Found> found = all(object, member);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    private static List<Found> flat(JsonNode value, String pointer) {
        List<Found> found = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < Math.min(value.size(), LONGEST_LIST); i++) {
                found.addAll(flat(value.get(i), pointer + "/" + i));
            }
        } else if (!value.isNull()) {
            found.add(new Found(value, pointer));
        }
        return found;
    }

    /** The first text under one of these names, also where it is wrapped ({@code @value}) or in a list. */
    static Found text(Found object, String... members) {
        for (String member : members) {
            for (Found value : all(object, member)) {
                Found text = unwrapped(value);
                if (text != null && !text.text().isBlank()) {
                    return text;
                }
            }
        }
        return null;
    }

    /** A text as it is or out of its wrapping. */
    static Found unwrapped(Found value) {
        if (value.text() != null) {
            return value;
        }
        for (String member : Set.of("@value", "value", "text")) {
            JsonNode inner = value.node().get(member);
            if (inner != null && inner.isValueNode() && !inner.isNull()) {
                return new Found(inner, value.pointer() + "/" + member);
            }
        }
        return null;
    }

    static boolean isOfType(JsonNode object, String type) {
        for (Found t : all(object, "", "@type")) {
            String name = t.text();
            if (name != null && PREFIXES.stream().anyMatch(p -> name.equals(p + type))) {
                return true;
            }
        }
        return false;
    }
}
