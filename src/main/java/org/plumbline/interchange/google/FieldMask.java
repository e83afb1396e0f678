package org.plumbline.interchange.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.web.ProblemException;

/**
 * A partial response: {@code a,b/c,d(e,f),*}. Commas list members, a slash goes into one, parentheses list several members
 * of one, and {@code *} stands for all of a level.
 */
final class FieldMask {
    private static final int MAX_LENGTH = 2000;
    private static final int MAX_DEPTH = 10;
    private static final String ALL = "*";

    private final String text;
    private int at;

    private FieldMask(String text) {
        this.text = text;
    }

    /** What is selected of a member: everything where {@code members} is empty. */
    private record Selection(Map<String, Selection> members) {
        Selection() {
            this(new LinkedHashMap<>());
        }
    }

    /** @throws ProblemException invalid-parameter where the mask cannot be read */
    static JsonNode apply(String mask, JsonNode answer) {
        if (mask.length() > MAX_LENGTH) {
            throw invalid(mask.substring(0, 40));
        }
        FieldMask parser = new FieldMask(mask.replace(" ", ""));
        Selection selection = new Selection();
        parser.list(selection, 0);
        if (parser.at < parser.text.length()) {
            throw invalid(mask);
        }
        return selected(answer, selection);
    }

    private void list(Selection into, int depth) {
        do {
            member(into, depth);
        } while (take(','));
    }

    private void member(Selection into, int depth) {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_*".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start || depth > MAX_DEPTH) {
            throw invalid(text);
        }
        Selection member = into.members().computeIfAbsent(text.substring(start, at), name -> new Selection());
        if (take('/')) {
            member(member, depth + 1);
        } else if (take('(')) {
            list(member, depth + 1);
            if (!take(')')) {
                throw invalid(text);
            }
        }
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private static JsonNode selected(JsonNode value, Selection selection) {
        if (selection.members().isEmpty()) {
            return value;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode items = array.arrayNode();
            array.forEach(item -> items.add(selected(item, selection)));
            return items;
        }
        if (!(value instanceof ObjectNode)) {
            return value;
        }
        ObjectNode members = ((ObjectNode) value).objectNode();
        value.fields().forEachRemaining(member -> {
            Selection wanted = selection
                    .members()
                    .getOrDefault(member.getKey(), selection.members().get(ALL));
            if (wanted != null) {
                members.set(member.getKey(), selected(member.getValue(), wanted));
            }
        });
        return members;
    }

    private static ProblemException invalid(String mask) {
        return ProblemException.invalidQuery("fields", "malformed", "Invalid field selection " + mask);
    }
}
