package org.plumbline.embed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Subjects for people: the list, each by itself, and several side by side. */
@Path("/subjects")
@Produces(Pages.HTML)
public class SubjectPageResource {
    private final SubjectPages subjects;
    private final Pages pages;

    SubjectPageResource(SubjectPages subjects, Pages pages) {
        this.subjects = subjects;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("after") String after,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/subjects", lang, acceptLanguage);
        return pages.answer(subjects.list(frame, after), frame, ContentPolicy.PAGE, request);
    }

    @GET
    @Path("/compare")
    @Operation(hidden = true)
    public Response comparison(
            @QueryParam("subject") List<String> slugs,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/subjects/compare", lang, acceptLanguage, "subject", slugs);
        return pages.answer(subjects.comparison(frame, slugs), frame, ContentPolicy.PAGE, request);
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public Response subject(
            @PathParam("slug") String slug,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/subjects/" + slug, lang, acceptLanguage);
        return pages.answer(subjects.page(frame, slug), frame, ContentPolicy.PAGE, request);
    }
}
