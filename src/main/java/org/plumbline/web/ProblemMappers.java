package org.plumbline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a {@link Problem}. The only place that does. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response problem(ProblemException e, UriInfo uri) {
        Response.ResponseBuilder answer = answer(e.problem(uri.getPath()));
        e.headers().forEach(answer::header);
        return answer.build();
    }

    /** Statuses the framework decides on: 404 of an unknown route, 405, 406, 415. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json, uri);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        Response.ResponseBuilder answer = answer(Problem.of(type, type.meaning(), uri.getPath()));
        // The framework knows what it would have taken: Allow, Accept-Post and the like stay.
        e.getResponse().getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e, UriInfo uri) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return answer(ProblemException.of(ProblemType.INVALID_BODY, bodyFault(mapping))
                            .problem(uri.getPath()))
                    .build();
        }
        var at = e.getLocation();
        String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return answer(Problem.of(ProblemType.MALFORMED_BODY, "not well-formed JSON" + where, uri.getPath()))
                .build();
    }

    @ServerExceptionMapper
    public Response validation(ConstraintViolationException e, UriInfo uri) {
        List<Violation> faults = e.getConstraintViolations().stream()
                .map(ProblemMappers::parameterFault)
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return answer(ProblemException.of(ProblemType.INVALID_PARAMETER, faults).problem(uri.getPath()))
                .build();
    }

    @ServerExceptionMapper
    public Response anything(Throwable e, UriInfo uri) {
        if (isDatabaseAway(e)) {
            LOG.warnf("database away: %s", rootOf(e).getClass().getSimpleName());
            return answer(Problem.of(ProblemType.UNAVAILABLE, "the database cannot be reached", uri.getPath()))
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        String trace = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "trace %s", trace);
        return answer(Problem.of(ProblemType.INTERNAL, "The error was logged under this trace id.", uri.getPath())
                        .withTrace(trace))
                .build();
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
        return Violation.body(
                pointer.toString(), "wrong-type", "has a value of the wrong type or outside its vocabulary");
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
