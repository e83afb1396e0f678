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
import org.plumbline.publication.PublishedSource;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.web.Bodies;
import org.plumbline.web.Problem;

/** Editing sources. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial")
public class SourceDeskResource {
    private final ReferenceTypes types;
    private final ReferenceAnswers answers;

    SourceDeskResource(ReferenceTypes types, ReferenceAnswers answers) {
        this.types = types;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR_NAME)
    @Operation(operationId = "createSource", summary = "Record a source", description = "Before it can be cited.")
    @APIResponse(
            responseCode = "201",
            description = "It was recorded.",
            content = @Content(schema = @Schema(implementation = PublishedSource.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is one with this key already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response create(
            SourceContent body,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.create(types.sources(), Bodies.required(body), idempotencyKey);
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "replaceSource",
            summary = "Replace what is recorded of a source",
            description =
                    "To correct or complete it. Published claims and subjects that show it are published again in the same transaction, as updates.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now.",
            content = @Content(schema = @Schema(implementation = PublishedSource.class)))
    public Response replace(
            @Parameter(description = "The source's key.") @PathParam("key") String key,
            SourceContent body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.replace(types.sources(), key, ifMatch, Bodies.required(body));
    }

    @DELETE
    @Path("/{key}")
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "deleteSource",
            summary = "Remove a source that nothing uses",
            description =
                    "When it was recorded by mistake. What is still used is refused, with the paths of its users.")
    @APIResponse(responseCode = "204", description = "It is gone; what it said can still be read with `asOf`.")
    @APIResponse(
            responseCode = "409",
            description = "It is still used; `usedBy` says by what.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void delete(
            @Parameter(description = "The source's key.") @PathParam("key") String key,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        answers.delete(ReferenceKind.SOURCE, key, ifMatch);
    }

    @POST
    @Path("/{key}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "mergeSource",
            summary = "Merge a source into another",
            description =
                    "When the same was recorded twice. Everything that names this one names the other from now on, in one transaction; published claims get an update revision, and this one is removed.")
    @APIResponse(
            responseCode = "200",
            description = "The one that stays.",
            content = @Content(schema = @Schema(implementation = PublishedSource.class)))
    public Response merge(
            @Parameter(description = "The one that goes.") @PathParam("key") String key,
            MergeRequest body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.merge(ReferenceKind.SOURCE, key, ifMatch, Bodies.required(body), idempotencyKey);
    }
}
