package org.plumbline.embed;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of a claim and of each of its revisions. */
@Path("/claims/{slug}")
@Produces(Pages.HTML)
public class ClaimPageResource {
    private final ClaimPages claims;
    private final Pages pages;

    ClaimPageResource(ClaimPages claims, Pages pages) {
        this.claims = claims;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response claim(
            @PathParam("slug") String slug,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        return pages.answer(claims.current(slug, lang, acceptLanguage), ContentPolicy.PAGE, request);
    }

    @GET
    @Path("/revisions")
    @Operation(hidden = true)
    public Response history(
            @PathParam("slug") String slug,
            @QueryParam("before") @DefaultValue("0") @Min(0) int before,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/claims/" + slug + "/revisions", lang, acceptLanguage);
        return pages.answer(claims.history(frame, slug, before), frame, ContentPolicy.PAGE, request);
    }

    @GET
    @Path("/revisions/{number}")
    @Operation(hidden = true)
    public Response revision(
            @PathParam("slug") String slug,
            @PathParam("number") @Min(1) int number,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        return pages.answer(claims.revision(slug, number, lang, acceptLanguage), ContentPolicy.PAGE, request);
    }
}
