package org.plumbline.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every request to the parameters that its operation declares, before the operation sees any of them: a misspelt
 * filter must not return everything, and neither must an empty or a doubled one. Every fault is reported at once.
 */
@Provider
@Priority(Priorities.USER)
public class KnownParameters implements ContainerRequestFilter {
    private final Map<Method, Declared> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    /**
     * What an operation declares.
     *
     * @param any whether other query parameters are tolerated
     * @param form whether browsers send forms there, with the fields left empty that nobody filled in
     */
    private record Declared(
            Map<String, DeclaredParameter> query, Map<String, DeclaredParameter> path, boolean any, boolean form) {}

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Declared declared = known.computeIfAbsent(method, this::declared);
        var uri = request.getUriInfo();
        boolean emptyIsAbsent = declared.form() || GoogleError.isFor(uri.getPath());
        List<Violation> faults = new ArrayList<>();
        addFaults(uri.getPathParameters(), declared.path(), false, faults);
        addFaults(uri.getQueryParameters(), declared.query(), emptyIsAbsent, faults);
        if (!declared.any()) {
            refuseUnknown(uri.getQueryParameters(), declared.query());
        }
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, faults);
        }
    }

    private static void addFaults(
            MultivaluedMap<String, String> given,
            Map<String, DeclaredParameter> declared,
            boolean emptyIsAbsent,
            List<Violation> faults) {
        given.forEach((name, values) -> {
            DeclaredParameter parameter = declared.get(name);
            if (parameter != null) {
                parameter.fault(values, emptyIsAbsent).ifPresent(faults::add);
            }
        });
    }

    private static void refuseUnknown(MultivaluedMap<String, String> given, Map<String, DeclaredParameter> declared) {
        for (String name : given.keySet()) {
            if (!declared.containsKey(name)) {
                throw ProblemException.of(
                        ProblemType.UNKNOWN_PARAMETER,
                        Violation.query(
                                name,
                                "unknown-parameter",
                                "is not a parameter of this operation" + Nearest.hint(name, declared.keySet())));
            }
        }
    }

    private Declared declared(Method method) {
        return new Declared(
                DeclaredParameter.of(method, DeclaredParameter.QUERY),
                DeclaredParameter.of(method, DeclaredParameter.PATH),
                method.isAnnotationPresent(AnyParameters.class),
                method.isAnnotationPresent(AnyParameters.class) || isPage(method));
    }

    private boolean isPage(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        if (produces == null) {
            produces = resource.getResourceClass().getAnnotation(Produces.class);
        }
        return produces != null
                && Arrays.stream(produces.value()).anyMatch(type -> type.startsWith(MediaType.TEXT_HTML));
    }
}
