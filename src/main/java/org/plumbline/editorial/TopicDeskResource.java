package org.plumbline.editorial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.auth.Role;
import org.plumbline.publication.PublishedTopic;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.web.Bodies;
import org.plumbline.web.Problem;

/** Editing topics. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial")
public class TopicDeskResource {
    private final ReferenceTypes types;
    private final ReferenceAnswers answers;

    TopicDeskResource(ReferenceTypes types, ReferenceAnswers answers) {
        this.types = types;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR_NAME)
    @Operation(
            operationId = "createTopic",
            summary = "Record a topic",
            description = "Before claims can be filed under it.")
    @APIResponse(
            responseCode = "201",
            description = "It was recorded.",
            content = @Content(schema = @Schema(implementation = PublishedTopic.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is one with this slug already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response create(
            TopicContent body,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.create(types.topics(), Bodies.required(body), idempotencyKey);
    }

    @PUT
    @Path("/{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "replaceTopic",
            summary = "Replace what is recorded of a topic",
            description = "To name or describe it better.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now.",
            content = @Content(schema = @Schema(implementation = PublishedTopic.class)))
    public Response replace(
            @Parameter(description = "The topic's slug.") @PathParam("slug") String key,
            TopicContent body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.replace(types.topics(), key, ifMatch, Bodies.required(body));
    }

    @DELETE
    @Path("/{slug}")
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "deleteTopic",
            summary = "Remove a topic that nothing uses",
            description =
                    "When it was recorded by mistake. What is still used is refused, with the paths of its users.")
    @APIResponse(responseCode = "204", description = "It is gone; what it said can still be read with `asOf`.")
    @APIResponse(
            responseCode = "409",
            description = "It is still used; `usedBy` says by what.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void delete(
            @Parameter(description = "The topic's slug.") @PathParam("slug") String key,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        answers.delete(ReferenceKind.TOPIC, key, ifMatch);
    }

    @POST
    @Path("/{slug}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "mergeTopic",
            summary = "Merge a topic into another",
            description =
                    "When the same was recorded twice. Everything that names this one names the other from now on, in one transaction; published claims get an update revision, and this one is removed.")
    @APIResponse(
            responseCode = "200",
            description = "The one that stays.",
            content = @Content(schema = @Schema(implementation = PublishedTopic.class)))
    public Response merge(
            @Parameter(description = "The one that goes.") @PathParam("slug") String key,
            MergeRequest body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.merge(ReferenceKind.TOPIC, key, ifMatch, Bodies.required(body), idempotencyKey);
    }
}
