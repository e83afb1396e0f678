package org.plumbline.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Answers {@code OPTIONS} with the methods of that very path (RFC 9110, 9.3.7). */
@Provider
@PreMatching
public class OptionsFilter implements ContainerRequestFilter {
    private final Offers offers;

    OptionsFilter(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Set<String> methods = offers.methods(request.getUriInfo().getPath());
        if (methods.isEmpty()) {
            throw ProblemException.notFound("nothing is at this address");
        }
        request.abortWith(Response.noContent()
                .header(HttpHeaders.ALLOW, String.join(", ", methods))
                .build());
    }
}
