package org.plumbline.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Refuses to send what {@code Accept} excludes. Where a path has several representations RESTEasy Reactive falls back on
 * the first of them; RFC 9110, 12.5.1 lets a server do so, but a client that asked for a picture is helped more by a 406.
 */
@Provider
public class AcceptedTypes implements ContainerResponseFilter {
    private static final Annotation[] NONE = {};

    @Context
    ResourceInfo resource;

    private final CurrentVertxRequest current;

    AcceptedTypes(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (response.getStatus() != 200
                || type == null
                || !isRead(request.getMethod())
                || !negotiates()
                || accepts(request, type)) {
            return;
        }
        ProblemType problem = ProblemType.NOT_ACCEPTABLE;
        response.getHeaders().clear();
        response.getHeaders().putSingle("Cache-Control", "no-store");
        response.setStatus(problem.status());
        response.setEntity(
                Problem.of(
                        problem,
                        problem.meaning(),
                        current.getCurrent().request().path()),
                NONE,
                MediaType.valueOf(Problem.MEDIA_TYPE));
    }

    /** Where a resource names no types, its path says the format: feed readers ask for formats that they do not mean. */
    private boolean negotiates() {
        return resource.getResourceMethod() != null
                && (resource.getResourceMethod().isAnnotationPresent(Produces.class)
                        || resource.getResourceClass().isAnnotationPresent(Produces.class));
    }

    private static boolean isRead(String method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static boolean accepts(ContainerRequestContext request, MediaType type) {
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(accepted -> accepted.isCompatible(type) && !isExcluded(accepted));
    }

    private static boolean isExcluded(MediaType accepted) {
        String weight = accepted.getParameters().get("q");
        return weight != null && weight.matches("0(\\.0*)?");
    }
}
