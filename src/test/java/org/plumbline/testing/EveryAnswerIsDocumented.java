package org.plumbline.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Holds every answer in the suite against the OpenAPI document: a status, member, media type or problem that the document
 * does not have ends the test. Installed by
 * {@link PlumblineTest}.
 */
final class EveryAnswerIsDocumented implements Filter, BeforeAllCallback {
    private static final Set<Integer> NOTHING_THERE = Set.of(404, 405);

    /** Pages for people, health and the documentation itself are not operations. */
    private static final List<String> OPERATIONS = List.of("/v1/", "/v1alpha1/", "/feeds/", "/oembed");

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static PublishedContract contract;

    @Override
    public void beforeAll(ExtensionContext test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String method = request.getMethod();
        String path = URI.create(request.getURI()).getPath();
        if (!METHODS.contains(method) || !isOperation(path)) {
            return answer;
        }
        List<String> faults =
                contract().faults(method, path, answer.statusCode(), answer.contentType(), answer.asByteArray());
        boolean onlyAbsent = NOTHING_THERE.contains(answer.statusCode())
                && faults.stream().allMatch(f -> f.startsWith("No API path") || f.contains("operation not allowed"));
        if (!faults.isEmpty() && !onlyAbsent && !isNegotiated(request, answer)) {
            throw new AssertionError("%s %s answered %d, which the OpenAPI document does not describe:%n  %s%n%s"
                    .formatted(method, path, answer.statusCode(), String.join("\n  ", faults), shortened(answer)));
        }
        return answer;
    }

    private static boolean isOperation(String path) {
        return OPERATIONS.stream().anyMatch(path::startsWith);
    }

    /**
     * A representation that was asked for by name on a path that has several. Those have documented paths of their own,
     * since clients cannot be generated for an answer of many types.
     */
    private static boolean isNegotiated(FilterableRequestSpecification request, Response answer) {
        String wanted = request.getHeaders().getValue("Accept");
        return answer.statusCode() == 200
                && answer.contentType().contains("+json")
                && wanted != null
                && wanted.startsWith(answer.contentType().split(";")[0]);
    }

    private static String shortened(Response answer) {
        String body = answer.asString();
        return body.length() > 1000 ? body.substring(0, 1000) + "…" : body;
    }

    private static synchronized PublishedContract contract() {
        if (contract == null) {
            contract = PublishedContract.of(document());
        }
        return contract;
    }

    private static byte[] document() {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/openapi?format=json");
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
