package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a {@link Problem}. The only place that does. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Class<?>, String> WANTED = Map.of(
            String.class, "must be text",
            java.net.URI.class, "must be an address",
            java.time.LocalDate.class, "must be a date such as 2026-11-24",
            java.time.Instant.class, "must be an instant such as 2026-11-24T10:00:00Z",
            boolean.class, "must be true or false",
            List.class, "must be a list without null",
            Map.class, "must be an object");

    private final Offers offers;

    ProblemMappers(Offers offers) {
        this.offers = offers;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e, RoutingContext context) {
        Response.ResponseBuilder answer = answer(e.problem(pathOf(context)));
        e.headers().forEach(answer::header);
        return answer.build();
    }

    /** Statuses the framework decides on: 404 of an unknown route, 405, 406, 415. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException e, RoutingContext context, Request request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json, context);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Set<String> methods = offers.methods(pathOf(context));
        boolean otherMethod = status == 404 && !methods.isEmpty() && !methods.contains(request.getMethod());
        ProblemType type = otherMethod ? ProblemType.METHOD_NOT_ALLOWED : ProblemType.ofStatus(status);
        Response.ResponseBuilder answer = answer(Problem.of(type, type.meaning(), pathOf(context)));
        // The framework knows what it would have taken: Allow, Accept-Post and the like stay.
        e.getResponse().getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        addOffers(answer, type, methods, pathOf(context), request.getMethod());
        return answer.build();
    }

    /** What would have been taken (RFC 9110, 10.2.1; RFC 5789, 3.1; W3C Linked Data Platform, 7.1). */
    private void addOffers(
            Response.ResponseBuilder answer, ProblemType type, Set<String> methods, String path, String method) {
        if (type == ProblemType.METHOD_NOT_ALLOWED && !methods.isEmpty()) {
            answer.header(HttpHeaders.ALLOW, null);
            answer.header(HttpHeaders.ALLOW, String.join(", ", methods));
        } else if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
            String accepted = String.join(", ", offers.mediaTypes(path, method));
            answer.header(method.equals("PATCH") ? "Accept-Patch" : "Accept-Post", accepted);
        }
    }

    /** The framework has a mapper of its own for these; this one is as specific and therefore wins. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e, RoutingContext context) {
        return json(e, context);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e, RoutingContext context) {
        if (e instanceof JsonMappingException mapping
                && !(e instanceof MismatchedInputException && mapping.getPath().isEmpty() && isEmpty(mapping))) {
            return answer(ProblemException.of(ProblemType.INVALID_BODY, bodyFault(mapping))
                            .problem(pathOf(context)))
                    .build();
        }
        var at = e.getLocation();
        String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return answer(Problem.of(ProblemType.MALFORMED_BODY, "not well-formed JSON" + where, pathOf(context)))
                .build();
    }

    @ServerExceptionMapper
    public Response validation(ConstraintViolationException e, RoutingContext context) {
        List<Violation> faults = e.getConstraintViolations().stream()
                .map(ProblemMappers::parameterFault)
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return answer(ProblemException.of(ProblemType.INVALID_PARAMETER, faults).problem(pathOf(context)))
                .build();
    }

    @ServerExceptionMapper
    public Response anything(Throwable e, RoutingContext context) {
        Optional<ProblemException> meant = problemWithin(e).or(() -> ConstraintProblems.of(e));
        if (meant.isPresent()) {
            return problem(meant.get(), context);
        }
        if (isDatabaseAway(e)) {
            LOG.warnf("database away: %s", rootOf(e).getClass().getSimpleName());
            return answer(Problem.of(ProblemType.UNAVAILABLE, "the database cannot be reached", pathOf(context)))
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        String trace = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "trace %s", trace);
        return answer(Problem.of(ProblemType.INTERNAL, "The error was logged under this trace id.", pathOf(context))
                        .withTrace(trace))
                .build();
    }

    /** As it was sent: what was percent-encoded there stays so, since an instance is a URI reference (RFC 9457, 3.1.5). */
    private static String pathOf(RoutingContext context) {
        return context.request().path();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }

    private static Violation bodyFault(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            var known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return Violation.body(
                    pointer.toString(),
                    "unknown-member",
                    "is not a member here" + Nearest.hint(unknown.getPropertyName(), known));
        }
        return Violation.body(pointer.toString(), "wrong-type", expectation(e));
    }

    /** What Jackson wanted there, in the words of JSON. */
    private static String expectation(JsonMappingException e) {
        Class<?> type = null;
        if (e instanceof ValueInstantiationException value) {
            type = value.getType().getRawClass();
        } else if (e instanceof MismatchedInputException mismatch) {
            type = mismatch.getTargetType();
        }
        if (type == null) {
            return "has a value of the wrong type or outside its vocabulary";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(c -> ((Enum<?>) c)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .collect(Collectors.joining(", "));
        }
        return "has the wrong type: "
                + WANTED.getOrDefault(type, type.isRecord() ? "must be an object" : "see the schema");
    }

    private static boolean isEmpty(JsonMappingException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("No content");
    }

    private static Optional<ProblemException> problemWithin(Throwable e) {
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof ProblemException problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static Violation parameterFault(ConstraintViolation<?> fault) {
        String name = "";
        for (Path.Node node : fault.getPropertyPath()) {
            name = node.getName();
        }
        return Violation.query(name, "invalid", fault.getMessage());
    }

    /** SQLSTATE class 08 (connection), 57P (shutdown), 53 (resources), or no connection to be had from the pool. */
    private static boolean isDatabaseAway(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state == null
                        ? sql.getMessage() != null && sql.getMessage().contains("Acquisition timeout")
                        : state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
                    return true;
                }
            }
            if (t instanceof java.net.ConnectException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
