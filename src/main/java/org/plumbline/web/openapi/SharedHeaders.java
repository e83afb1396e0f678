package org.plumbline.web.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers: CORS and rate limits on all, validators on what can be revalidated. */
final class SharedHeaders {
    private static final String CORS = "Access-Control-Allow-Origin";
    private static final List<String> ALWAYS =
            List.of(CORS, "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    private static final List<String> VALIDATORS = List.of("ETag", "Cache-Control");

    private SharedHeaders() {}

    static void declare(OpenAPI document) {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put(CORS, text("Any site may read the answer in its readers' browsers.", "^\\*$", 1, "*"));
        headers.put("RateLimit-Limit", number("Requests that the caller may make in the present window.", 600));
        headers.put("RateLimit-Remaining", number("Requests left in the present window.", 599));
        headers.put("RateLimit-Reset", number("Seconds until the window begins anew.", 1));
        headers.put("Retry-After", number("Seconds to wait before the request is repeated.", 5));
        headers.put(
                "ETag",
                text(
                        "Names these very bytes. Send it as `If-None-Match` to hear 304 while they are current, or as"
                                + " `If-Match` to change this state and no other.",
                        "^(W/)?\"[^\"]+\"$",
                        200,
                        "\"5d41402abc4b2a76b9719d911017c592\""));
        headers.put(
                "Cache-Control",
                text(
                        "How long others may keep the answer (RFC 9111).",
                        "^.+$",
                        200,
                        "public, max-age=0, must-revalidate"));
        headers.put("Location", text("Where the thing is.", "^.+$", 2000, "/v1/claims/every-citizen-score"));
        document.getComponents().setHeaders(headers);
    }

    static void complete(Operations.Located located) {
        located.operation().getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                addAlways(response, status);
                if (located.isRead() && (status.startsWith("2") || status.equals("304"))) {
                    add(response, VALIDATORS);
                }
                if (status.equals("201") || status.equals("308")) {
                    add(response, List.of("Location"));
                }
            }
        });
    }

    static void addAlways(APIResponse response, String status) {
        add(response, ALWAYS);
        if (status.equals("429") || status.equals("503")) {
            add(response, List.of("Retry-After"));
        }
    }

    private static void add(APIResponse response, List<String> names) {
        for (String name : names) {
            if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
                response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
            }
        }
    }

    private static Header number(String description, int example) {
        Schema schema = OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(Integer.MAX_VALUE))
                .examples(List.of(example));
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Header text(String description, String pattern, int maxLength, String example) {
        Schema schema = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .pattern(pattern)
                .maxLength(maxLength)
                .examples(List.of(example));
        return OASFactory.createHeader().description(description).schema(schema);
    }
}
