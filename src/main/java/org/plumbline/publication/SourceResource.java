package org.plumbline.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The documents that verdicts, notes and traits rest on. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
public class SourceResource {
    private final References references;

    SourceResource(References references) {
        this.references = references;
    }

    @GET
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("asOf") String asOf,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return references.list(ReferenceKind.SOURCE, limit, cursor, asOf, request, uri);
    }

    @GET
    @Path("/{key}")
    public Response one(@PathParam("key") String key, @QueryParam("asOf") String asOf, @Context HttpHeaders request) {
        return references.one(ReferenceKind.SOURCE, key, asOf, request);
    }
}
