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

/** Broad headings, for filters. */
@Tag(name = "Reference data")
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {
    private final References references;

    TopicResource(References references) {
        this.references = references;
    }

    @GET
    @Operation(
            operationId = "listTopics",
            summary = "List topics",
            description = "To offer topics as filters for `GET /v1/claims?topic=`.")
    @APIResponse(
            responseCode = "200",
            description = "A page, by slug.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReferencePages.TopicPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("asOf") String asOf,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return references.list(ReferenceKind.TOPIC, limit, cursor, asOf, request, uri);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getTopic",
            summary = "Read a topic",
            description = "To label a filter by a topic. With `asOf` as it was published then.")
    @APIResponse(
            responseCode = "200",
            description = "The topic.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedTopic.class)))
    public Response one(@PathParam("slug") String slug, @QueryParam("asOf") String asOf, @Context HttpHeaders request) {
        return references.one(ReferenceKind.TOPIC, slug, asOf, request);
    }
}
