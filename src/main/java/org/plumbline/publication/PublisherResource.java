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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who publishes verdicts, with methodology and corrections policy. */
@Tag(name = "Reference data")
@Path("/v1/publishers")
@Produces(MediaType.APPLICATION_JSON)
public class PublisherResource {
    private final References references;

    PublisherResource(References references) {
        this.references = references;
    }

    @GET
    @Operation(
            operationId = "listPublishers",
            summary = "List publishers",
            description = "To see whose verdicts are held here, with their methodology and corrections policy.")
    @APIResponse(
            responseCode = "200",
            description = "A page, by slug.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReferencePages.PublisherPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("asOf") String asOf,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return references.list(ReferenceKind.PUBLISHER, limit, cursor, asOf, request, uri);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getPublisher",
            summary = "Read a publisher",
            description =
                    "To judge a verdict by who gave it: methodology and corrections policy. With `asOf` as it was published then.")
    @APIResponse(
            responseCode = "200",
            description = "The publisher.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedPublisher.class)))
    public Response one(@PathParam("slug") String slug, @QueryParam("asOf") String asOf, @Context HttpHeaders request) {
        return references.one(ReferenceKind.PUBLISHER, slug, asOf, request);
    }
}
