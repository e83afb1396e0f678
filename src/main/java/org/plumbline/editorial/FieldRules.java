package org.plumbline.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.web.Violation;

/**
 * The rules of a document's members, by their place: a JSON Pointer in which {@code *} stands for every item of a list or
 * every language of a translation. One walk finds every fault and knows its exact place.
 *
 * @param rules what a text at a place may hold
 * @param sizes how many items a list or map at a place may have
 * @param required which members an object at a place must have, where that is asked for
 */
record FieldRules(Map<String, FieldRule> rules, Map<String, Integer> sizes, Map<String, List<String>> required) {
    private static final Set<String> MAPS = Set.of("/translations");

    /** Every fault of what is there. */
    List<Violation> faults(JsonNode document) {
        List<Violation> faults = new ArrayList<>();
        walk(document, "", "", faults);
        return faults;
    }

    /** Every required member that is not there. */
    List<Violation> missing(JsonNode document) {
        List<Violation> faults = new ArrayList<>();
        walkRequired(document, "", "", faults);
        return faults;
    }

    private void walk(JsonNode node, String pointer, String place, List<Violation> faults) {
        if (node.isTextual()) {
            FieldRule rule = rules.get(place);
            if (rule != null) {
                rule.faultOf(node.textValue())
                        .ifPresent(f -> faults.add(Violation.body(pointer, f.code(), f.message())));
            }
            return;
        }
        Integer most = sizes.get(place);
        if (most != null && node.size() > most) {
            faults.add(Violation.body(pointer, "too-many", "must have at most " + most + " items"));
            return;
        }
        if (MAPS.contains(place)) {
            node.fieldNames()
                    .forEachRemaining(key -> FieldRule.LANGUAGE
                            .faultOf(key)
                            .ifPresent(f -> faults.add(Violation.body(child(pointer, key), f.code(), f.message()))));
        }
        children(node, pointer, place, (child, p, q) -> walk(child, p, q, faults));
    }

    private void walkRequired(JsonNode node, String pointer, String place, List<Violation> faults) {
        if (node.isObject()) {
            for (String member : required.getOrDefault(place, List.of())) {
                JsonNode value = node.path(member);
                if (value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()) {
                    faults.add(Violation.body(child(pointer, member), "required", "is needed"));
                }
            }
        }
        children(node, pointer, place, (child, p, q) -> walkRequired(child, p, q, faults));
    }

    private interface Visit {
        void child(JsonNode node, String pointer, String place);
    }

    private static void children(JsonNode node, String pointer, String place, Visit visit) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit.child(node.get(i), pointer + "/" + i, place + "/*");
            }
        } else if (node.isObject()) {
            boolean map = MAPS.contains(place);
            node.fields()
                    .forEachRemaining(e -> visit.child(
                            e.getValue(), child(pointer, e.getKey()), place + (map ? "/*" : "/" + e.getKey())));
        }
    }

    private static String child(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
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
