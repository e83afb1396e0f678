package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An opaque place in a list: the sort values of the last item seen, bound to the request it came from.
 *
 * @param request tag of the filters and order; another request with this cursor is refused
 * @param at log position that the list is a view of, so that paging is not disturbed by publications
 * @param after sort values of the last item, as text
 */
public record Cursor(String request, long at, List<String> after) {
    private static final ObjectMapper JSON = new ObjectMapper();
    public static final int MAX_LENGTH = 1000;

    public Cursor {
        after = List.copyOf(after);
    }

    public String encoded() {
        try {
            byte[] bytes = JSON.writeValueAsBytes(new Object[] {request, at, after});
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param request tag of the present request's filters
     * @param values how many sort values such a cursor carries
     * @throws ProblemException invalid-parameter where it is no cursor, cursor-mismatch where it is another request's
     */
    public static Cursor decode(String encoded, String request, int values) {
        Cursor cursor = read(encoded);
        if (!cursor.request.equals(request)) {
            throw ProblemException.of(
                    ProblemType.CURSOR_MISMATCH,
                    Violation.query("cursor", "mismatch", "belongs to a request with other filters or another order"));
        }
        if (cursor.after.size() != values) {
            throw malformed();
        }
        return cursor;
    }

    /**
     * The key after which a list goes on that is ordered by nothing else; empty at its beginning.
     *
     * @param encoded null for the first page
     */
    public static String keyAfter(String encoded, String request) {
        return encoded == null ? "" : decode(encoded, request, 1).after().get(0);
    }

    private static Cursor read(String encoded) {
        if (encoded.length() > MAX_LENGTH) {
            throw malformed();
        }
        try {
            JsonNode parts = JSON.readTree(Base64.getUrlDecoder().decode(encoded));
            List<String> after = new ArrayList<>();
            parts.required(2).forEach(value -> after.add(text(value)));
            long at = parts.required(1).asLong(-1);
            if (at < 0) {
                throw malformed();
            }
            return new Cursor(text(parts.required(0)), at, after);
        } catch (IllegalArgumentException | IOException e) {
            throw malformed();
        }
    }

    /** Cursors that were made here hold no control characters; PostgreSQL could not even compare with NUL. */
    private static String text(JsonNode value) {
        if (!value.isTextual() || value.textValue().chars().anyMatch(Character::isISOControl)) {
            throw malformed();
        }
        return value.textValue();
    }

    /** The problem of a cursor that was not made here. */
    public static ProblemException malformed() {
        return ProblemException.invalidQuery(
                "cursor", "malformed", "is not a cursor; use the `next` of an earlier answer unchanged");
    }
}
