package org.plumbline.interchange.google;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;

/** Writes answers as the common parameters ask: partial, indented, wrapped in a function call. */
@ApplicationScoped
class GoogleAnswers {
    static final String JSON = "application/json; charset=UTF-8";
    static final String JAVASCRIPT = "text/javascript; charset=UTF-8";

    private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,99}");

    private final ObjectMapper json;

    GoogleAnswers(ObjectMapper json) {
        this.json = json;
    }

    Response answer(Object value, GoogleParameters given, CachePolicy policy) {
        check(given);
        JsonNode tree = json.valueToTree(value);
        JsonNode partial = given.fields == null || given.fields.isBlank() ? tree : FieldMask.apply(given.fields, tree);
        return Response.ok(
                        bytes(partial, given.prettyPrint, given.callback), given.callback == null ? JSON : JAVASCRIPT)
                .header(HttpHeaders.CACHE_CONTROL, policy.header())
                .build();
    }

    /** An error, written as the request's parameters ask as far as they can be read. */
    byte[] error(Object error, MultivaluedMap<String, String> query) {
        return bytes(json.valueToTree(error), query.getFirst("prettyPrint"), callback(query));
    }

    /** The function that an error is to be wrapped in, null where none is named properly. */
    static String callback(MultivaluedMap<String, String> query) {
        String callback = query.getFirst("callback");
        return callback != null && CALLBACK.matcher(callback).matches() ? callback : null;
    }

    private static void check(GoogleParameters given) {
        if (given.alt != null && !given.alt.equals("json")) {
            throw ProblemException.invalidQuery("alt", "unknown-value", "must be json: no other format is offered");
        }
        if (given.callback != null && !CALLBACK.matcher(given.callback).matches()) {
            throw ProblemException.invalidQuery(
                    "callback", "malformed", "must be the name of a JavaScript function, of at most 100 characters");
        }
        if (given.prettyPrint != null && !given.prettyPrint.matches("true|false|1|0")) {
            throw ProblemException.invalidQuery("prettyPrint", "malformed", "must be true or false");
        }
    }

    private byte[] bytes(JsonNode tree, String prettyPrint, String callback) {
        boolean compact = "false".equals(prettyPrint) || "0".equals(prettyPrint);
        ObjectWriter writer = compact ? json.writer() : json.writerWithDefaultPrettyPrinter();
        try {
            String text = writer.writeValueAsString(tree) + (compact ? "" : "\n");
            // U+2028 and U+2029 end a line in JavaScript before 2019; the comment keeps other formats from being seen
            // in it.
            return (callback == null
                            ? text
                            : "// API callback\n" + callback + "("
                                    + text.strip().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + ");\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
