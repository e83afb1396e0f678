package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
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
     * @throws ProblemException invalid-parameter where it is no cursor, cursor-mismatch where it is another request's
     */
    public static Cursor decode(String encoded, String request) {
        Cursor cursor;
        try {
            if (encoded.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("too long");
            }
            var node = JSON.readTree(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
            List<String> after = new java.util.ArrayList<>();
            node.required(2).forEach(v -> after.add(v.asText()));
            cursor = new Cursor(node.required(0).asText(), node.required(1).asLong(), after);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw ProblemException.invalidQuery(
                    "cursor", "malformed", "is not a cursor; use the `next` of an earlier answer unchanged");
        }
        if (!cursor.request.equals(request)) {
            throw ProblemException.of(
                    ProblemType.CURSOR_MISMATCH,
                    Violation.query("cursor", "mismatch", "belongs to a request with other filters or another order"));
        }
        return cursor;
    }
}
