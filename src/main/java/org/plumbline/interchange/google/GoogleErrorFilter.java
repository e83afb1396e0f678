package org.plumbline.interchange.google;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.plumbline.web.GoogleError;
import org.plumbline.web.Problem;

/** Gives problems on Google's paths Google's shape, whoever found them. */
@Provider
public class GoogleErrorFilter implements ContainerResponseFilter {
    private final GoogleAnswers answers;

    GoogleErrorFilter(GoogleAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        UriInfo uri = request.getUriInfo();
        if (!(response.getEntity() instanceof Problem problem) || !GoogleError.isFor(uri.getPath())) {
            return;
        }
        boolean presented = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        GoogleError error = GoogleError.of(problem, presented);
        boolean wrapped = GoogleAnswers.callback(uri.getQueryParameters()) != null;
        response.setStatus(error.error().code());
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        response.setEntity(
                answers.error(error, uri.getQueryParameters()),
                new Annotation[0],
                MediaType.valueOf(wrapped ? GoogleAnswers.JAVASCRIPT : GoogleAnswers.JSON));
    }
}
