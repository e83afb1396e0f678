package org.plumbline.web.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exchange that the document shows and a test repeats: the content of one file under {@code openapi/examples}.
 *
 * @param summary what it shows, in a few words
 * @param operation operationId, for the problems, which no file name gives it
 * @param key role of the key it is sent with, null for none
 * @param before exchanges that must come first, whose answers can be referred to as <code>${name}</code>
 * @param request what is sent
 * @param response what comes back
 * @param changing JSON Pointers of members that differ each time ({@code *} stands for every item of a list)
 */
record Example(
        String summary,
        String operation,
        String key,
        List<Step> before,
        Request request,
        Response response,
        List<String> changing) {

    Example {
        before = before == null ? List.of() : List.copyOf(before);
        changing = changing == null ? List.of() : List.copyOf(changing);
    }

    /**
     * An exchange that prepares for the example and is not shown.
     *
     * @param operation operationId
     * @param keep what of the answer is kept: name to JSON Pointer, or to a header's name
     */
    record Step(String operation, String key, Request request, Map<String, String> keep) {
        Step {
            keep = keep == null ? Map.of() : Map.copyOf(keep);
        }
    }

    /** Parameters by name, and the body where there is one. */
    record Request(Map<String, Object> path, Map<String, Object> query, Map<String, Object> headers, Object body) {
        Request {
            path = path == null ? Map.of() : Map.copyOf(path);
            query = query == null
                    ? Map.of()
                    : Collections.unmodifiableMap(new LinkedHashMap<>(query)); // in the order shown
            headers = headers == null ? Map.of() : Map.copyOf(headers);
        }

        Object parameter(String in, String name) {
            return switch (in) {
                case "path" -> path.get(name);
                case "query" -> query.get(name);
                default -> headers.get(name);
            };
        }
    }

    /** @param body JSON, or a string for other media types */
    record Response(int status, String type, Object body) {
        String mediaType() {
            if (type != null) {
                return type;
            }
            return status >= 400 ? "application/problem+json" : "application/json";
        }
    }
}
