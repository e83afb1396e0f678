package org.plumbline.embed;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the desk corrected, and how it works, for people. */
@Path("/")
@Produces(Pages.HTML)
public class DeskPageResource {
    private final DeskPages desk;
    private final Pages pages;

    DeskPageResource(DeskPages desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    @Path("/corrections")
    @Operation(hidden = true)
    public Response corrections(
            @QueryParam("before") @Min(1) Long before,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/corrections", lang, acceptLanguage);
        return pages.answer(desk.corrections(frame, before), frame, ContentPolicy.PAGE, request);
    }

    @GET
    @Path("/methodology")
    @Operation(hidden = true)
    public Response methodology(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/methodology", lang, acceptLanguage);
        return pages.answer(desk.methodology(frame), frame, ContentPolicy.PAGE, request);
    }
}
