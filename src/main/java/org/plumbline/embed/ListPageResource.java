package org.plumbline.embed;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plumbline.search.ClaimFilters;

/** The list of claims for people. */
@Path("/claims")
@Produces(Pages.HTML)
public class ListPageResource {
    private final ListPages lists;
    private final Pages pages;

    ListPageResource(ListPages lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response claims(
            @BeanParam ClaimFilters filters,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        Frame frame = pages.frame("/claims", lang, acceptLanguage);
        return pages.answer(lists.list(frame, filters, sort, cursor, uri), frame, ContentPolicy.PAGE, request);
    }
}
