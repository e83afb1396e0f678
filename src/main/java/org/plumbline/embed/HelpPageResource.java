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
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/** Where newcomers land, try things and find out what an error means. */
@Path("/")
@Produces(Pages.HTML)
public class HelpPageResource {
    private final HelpPages help;
    private final Pages pages;

    HelpPageResource(HelpPages help, Pages pages) {
        this.help = help;
        this.pages = pages;
    }

    /** The documentation explains the service and leads on to the pages. */
    @GET
    @Operation(hidden = true)
    public Response start() {
        return Pages.seeOther("/docs/");
    }

    @GET
    @Path("/try")
    @Operation(hidden = true)
    public Response tryIt(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/try", lang, acceptLanguage);
        return pages.answer(help.tryPage(frame), frame, ContentPolicy.SCRIPTED, request);
    }

    @GET
    @Path("/recipes")
    @Operation(hidden = true)
    public Response recipes(
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        Frame frame = pages.frame("/recipes", lang, acceptLanguage);
        return pages.answer(help.recipes(frame), frame, ContentPolicy.PAGE, request);
    }

    @GET
    @Path("/problems")
    @Operation(hidden = true)
    public Response problems(@Context HttpHeaders request) {
        Frame frame = pages.frame("/problems", null, "en", List.of("en"));
        ProblemList page = new ProblemList(frame, List.of(ProblemType.values()));
        return pages.answer(page, frame, ContentPolicy.PAGE, request);
    }

    @GET
    @Path("/problems/{slug}")
    @Operation(hidden = true)
    public Response problem(@PathParam("slug") String slug, @Context HttpHeaders request) {
        ProblemType problem = ProblemType.ofSlug(slug)
                .orElseThrow(() -> ProblemException.notFound("there is no problem of this name"));
        Frame frame = pages.frame("/problems/" + slug, null, "en", List.of("en"));
        return pages.answer(help.problem(frame, problem), frame, ContentPolicy.PAGE, request);
    }
}
