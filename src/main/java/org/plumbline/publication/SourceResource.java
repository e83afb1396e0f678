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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents that verdicts, notes and traits rest on. */
@Tag(name = "Reference data")
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
public class SourceResource {
    private final References references;

    SourceResource(References references) {
        this.references = references;
    }

    @GET
    @Operation(
            operationId = "listSources",
            summary = "List sources",
            description = "To survey the evidence: every source that a verdict, note or trait rests on.")
    @APIResponse(
            responseCode = "200",
            description = "A page, by key.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReferencePages.SourcePage.class)))
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
    @Operation(
            operationId = "getSource",
            summary = "Read a source",
            description =
                    "To cite or verify a source: title, authors, addresses, and whether an editor saw it. With `asOf` as it was published then.")
    @APIResponse(
            responseCode = "200",
            description = "The source.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedSource.class)))
    public Response one(
            @Parameter(description = "Key of the source.") @PathParam("key") String key,
            @QueryParam("asOf") String asOf,
            @Context HttpHeaders request) {
        return references.one(ReferenceKind.SOURCE, key, asOf, request);
    }
}
