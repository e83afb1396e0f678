package org.plumbline.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.plumbline.web.Problem;
import org.plumbline.web.ProblemType;

/** Problems that any operation of a kind can answer with: one component for each status, referred to. */
final class SharedProblems {
    private static final Map<String, Status> STATUSES = new LinkedHashMap<>();

    static {
        STATUSES.put("400", new Status("BadRequest", "The request is not valid: `violations` names each fault."));
        STATUSES.put(
                "401", new Status("Unauthorized", "A key is needed, or the one sent is unknown, expired or revoked."));
        STATUSES.put("403", new Status("Forbidden", "The key lacks the role that the operation needs."));
        STATUSES.put("404", new Status("NotFound", "Nothing is here."));
        STATUSES.put("406", new Status("NotAcceptable", "There is no representation that `Accept` admits."));
        STATUSES.put("409", new Status("Conflict", "The request does not fit the present state."));
        STATUSES.put("412", new Status("PreconditionFailed", "`If-Match` names a state that has passed."));
        STATUSES.put("413", new Status("ContentTooLarge", "The body is too large."));
        STATUSES.put("414", new Status("UriTooLong", "The address is longer than 8 kB."));
        STATUSES.put("415", new Status("UnsupportedMediaType", "The body's media type is not read here."));
        STATUSES.put("428", new Status("PreconditionRequired", "`If-Match` is missing."));
        STATUSES.put("429", new Status("TooManyRequests", "Too many requests: wait for `Retry-After` seconds."));
        STATUSES.put("500", new Status("InternalError", "Something broke on our side; `traceId` finds it in the log."));
        STATUSES.put(
                "503",
                new Status("Unavailable", "The database cannot be reached: repeat after `Retry-After` seconds."));
    }

    private record Status(String name, String description) {}

    private SharedProblems() {}

    /** Declares the components that operations refer to, once those are complete. */
    static void declare(OpenAPI document) {
        Set<String> used = new TreeSet<>();
        Operations.of(document)
                .forEach(located -> located.operation()
                        .getResponses()
                        .getAPIResponses()
                        .forEach((status, response) -> {
                            if (response.getRef() != null) {
                                used.add(status);
                            }
                        }));
        Map<String, APIResponse> responses = new LinkedHashMap<>();
        for (String status : used) {
            Status text = STATUSES.get(status);
            APIResponse response = OASFactory.createAPIResponse()
                    .description(text.description())
                    .content(problem(status));
            SharedHeaders.addAlways(response, status);
            responses.put(text.name(), response);
        }
        document.getComponents().setResponses(responses);
    }

    static void complete(Operations.Located located) {
        if (GoogleShape.isFor(located)) {
            GoogleShape.complete(located);
        } else {
            addProblems(located);
        }
        APIResponses responses = located.operation().getResponses();
        if (located.isRead() && !responses.hasAPIResponse("304")) {
            responses.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse().description("The caller's copy is current (`If-None-Match`)."));
        }
    }

    private static void addProblems(Operations.Located located) {
        APIResponses responses = located.operation().getResponses();
        for (String status : possible(located)) {
            if (!responses.hasAPIResponse(status)) {
                String name = STATUSES.get(status).name();
                responses.addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name));
            }
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getRef() == null && response.getContent() == null) {
                response.setContent(problem(status));
            }
        });
    }

    /** The component response of a status, empty where it is not a general one. */
    static APIResponse of(OpenAPI document, int status) {
        Status text = STATUSES.get(String.valueOf(status));
        return text == null ? null : document.getComponents().getResponses().get(text.name());
    }

    private static Set<String> possible(Operations.Located located) {
        Set<String> statuses = new TreeSet<>(List.of("400", "401", "406", "414", "429", "500", "503"));
        if (located.path().contains("{")) {
            statuses.add("404");
        }
        if (located.isSecured()) {
            statuses.add("403");
        }
        if (located.isChange()) {
            statuses.add("412");
            statuses.add("428");
        }
        if (located.takes("Idempotency-Key")) {
            statuses.add("409");
        }
        if (located.hasBody()) {
            statuses.add("413");
            statuses.add("415");
        }
        return statuses;
    }

    private static Content problem(String status) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        for (ProblemType type : ProblemType.values()) {
            if (String.valueOf(type.status()).equals(status)) {
                media.addExample(
                        type.slug(),
                        OASFactory.createExample().summary(type.title()).value(sample(type)));
            }
        }
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
    }

    /** What the catalogue alone says; an example file with an answer as it was given takes its place. */
    private static Map<String, Object> sample(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri().toString());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", type.meaning());
        return problem;
    }
}
