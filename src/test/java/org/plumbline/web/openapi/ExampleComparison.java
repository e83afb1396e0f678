package org.plumbline.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares an example with an answer; members that differ each time need only be there and of the same JSON type. */
final class ExampleComparison {
    /** What no two runs have in common: identities, places in the log and in lists, times. */
    private static final Set<String> CHANGING_NAMES = Set.of(
            "id",
            "position",
            "publishedAt",
            "firstPublishedAt",
            "createdAt",
            "updatedAt",
            "editedAt",
            "startedAt",
            "finishedAt",
            "lastUsedAt",
            "at",
            "next",
            "traceId");

    private final Set<String> changing;
    private final List<String> differences = new ArrayList<>();

    private ExampleComparison(Set<String> changing) {
        this.changing = changing;
    }

    /** Where the two differ, as JSON Pointers with what was expected and found. */
    static List<String> differences(JsonNode expected, JsonNode actual, List<String> changing) {
        ExampleComparison comparison = new ExampleComparison(Set.copyOf(changing));
        comparison.compare("", "", "", expected, actual);
        return comparison.differences;
    }

    private void compare(String pointer, String pattern, String name, JsonNode expected, JsonNode actual) {
        boolean isNamed = changing.contains(pattern) || changing.contains(pointer);
        if (isNamed && (expected.isMissingNode() || actual.isMissingNode())) {
            return;
        }
        if ((isNamed || CHANGING_NAMES.contains(name)) && typeOf(expected) == typeOf(actual)) {
            return;
        }
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            for (String member : names) {
                compare(
                        pointer + "/" + member,
                        pattern + "/" + member,
                        member,
                        expected.path(member),
                        actual.path(member));
            }
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(pointer + "/" + i, pattern + "/*", "", expected.get(i), actual.get(i));
            }
        } else if (!expected.equals(actual)) {
            differences.add("%s: expected %s, was %s".formatted(pointer, shortened(expected), shortened(actual)));
        }
    }

    private static JsonNodeType typeOf(JsonNode node) {
        return node.getNodeType();
    }

    private static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
