package org.plumbline.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.web.Violation;

/**
 * The rules of a document's members, by their place: a JSON Pointer in which {@code *} stands for every item of a list or
 * every language of a translation. One walk finds every fault and knows its exact place.
 */
final class FieldRules {
    private static final String EACH = "*";
    private static final String TRANSLATIONS = "/translations";

    private final Place root = new Place();

    /**
     * @param rules what a text at a place may hold
     * @param sizes how many items a list or map at a place may have
     * @param required which members an object at a place must have, where that is asked for
     */
    FieldRules(Map<String, FieldRule> rules, Map<String, Integer> sizes, Map<String, List<String>> required) {
        rules.forEach((place, rule) -> root.at(place).rule = rule);
        sizes.forEach((place, most) -> root.at(place).most = most);
        required.forEach((place, members) -> root.at(place).required = members);
        root.at(TRANSLATIONS).isByLanguage = true;
    }

    /** What is asked of the values at a place. An import looks at millions of them, so that no text is made of a place. */
    private static final class Place {
        private final Map<String, Place> children = new HashMap<>();
        private FieldRule rule;
        private int most = Integer.MAX_VALUE;
        private List<String> required = List.of();
        private boolean isByLanguage;

        Place at(String pointer) {
            Place place = this;
            for (String part : pointer.split("/")) {
                if (!part.isEmpty()) {
                    place = place.children.computeIfAbsent(part, p -> new Place());
                }
            }
            return place;
        }

        /** Null where nothing is asked of the member or item. */
        Place child(String name) {
            return children.get(isByLanguage ? EACH : name);
        }
    }

    /** The way to a value; its JSON Pointer is made only where a fault is found. */
    private record Way(Way before, Object step) {
        Way to(Object next) {
            return new Way(this, next);
        }

        @Override
        public String toString() {
            return before == null
                    ? ""
                    : before + "/" + step.toString().replace("~", "~0").replace("/", "~1");
        }
    }

    private static final Way START = new Way(null, "");

    /** Every fault of what is there. */
    List<Violation> faults(JsonNode document) {
        List<Violation> faults = new ArrayList<>();
        walk(document, START, root, faults);
        return faults;
    }

    /** Every required member that is not there. */
    List<Violation> missing(JsonNode document) {
        List<Violation> faults = new ArrayList<>();
        walkRequired(document, START, root, faults);
        return faults;
    }

    private static void walk(JsonNode node, Way way, Place place, List<Violation> faults) {
        if (node.isTextual()) {
            if (place.rule != null) {
                place.rule.faultOf(node.textValue()).ifPresent(f -> faults.add(violation(way, f)));
            }
            return;
        }
        if (node.size() > place.most) {
            faults.add(Violation.body(way.toString(), "too-many", "must have at most " + place.most + " items"));
            return;
        }
        if (place.isByLanguage) {
            node.fieldNames()
                    .forEachRemaining(key ->
                            FieldRule.LANGUAGE.faultOf(key).ifPresent(f -> faults.add(violation(way.to(key), f))));
        }
        children(node, way, place, (child, childWay, at) -> walk(child, childWay, at, faults));
    }

    private static Violation violation(Way way, TextRules.Fault fault) {
        return Violation.body(way.toString(), fault.code(), fault.message());
    }

    private static void walkRequired(JsonNode node, Way way, Place place, List<Violation> faults) {
        if (node.isObject()) {
            for (String member : place.required) {
                JsonNode value = node.path(member);
                if (value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()) {
                    faults.add(Violation.body(way.to(member).toString(), "required", "is needed"));
                }
            }
        }
        children(node, way, place, (child, childWay, at) -> walkRequired(child, childWay, at, faults));
    }

    private interface Visit {
        void child(JsonNode node, Way way, Place place);
    }

    /** Those of which something is asked. */
    private static void children(JsonNode node, Way way, Place place, Visit visit) {
        if (node.isArray()) {
            Place each = place.children.get(EACH);
            for (int i = 0; each != null && i < node.size(); i++) {
                visit.child(node.get(i), way.to(i), each);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                Place child = place.child(member.getKey());
                if (child != null) {
                    visit.child(member.getValue(), way.to(member.getKey()), child);
                }
            }
        }
    }

    /** The same document with every text in Unicode's composed form (NFC) and without space around it. */
    static JsonNode composed(JsonNode node) {
        if (node.isTextual()) {
            String text = node.textValue();
            return TextNode.valueOf(
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, composed(array.get(i)));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(e -> e.setValue(composed(e.getValue())));
        }
        return node;
    }
}
