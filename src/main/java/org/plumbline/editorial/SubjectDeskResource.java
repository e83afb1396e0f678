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
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.web.Bodies;
import org.plumbline.web.Problem;

/** Editing subjects. */
@Path("/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial")
public class SubjectDeskResource {
    private final ReferenceTypes types;
    private final ReferenceAnswers answers;

    SubjectDeskResource(ReferenceTypes types, ReferenceAnswers answers) {
        this.types = types;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR_NAME)
    @Operation(
            operationId = "createSubject",
            summary = "Record a subject",
            description = "Before claims can be about it or mistake something for it.")
    @APIResponse(
            responseCode = "201",
            description = "It was recorded.",
            content = @Content(schema = @Schema(implementation = PublishedSubject.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is one with this slug already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response create(
            SubjectContent body,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return answers.create(types.subjects(), Bodies.required(body), idempotencyKey);
    }

    @PUT
    @Path("/{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "replaceSubject",
            summary = "Replace what is recorded of a subject",
            description =
                    "To correct or complete its description and traits. Claims that show its name are published again in the same transaction.")
    @APIResponse(
            responseCode = "200",
            description = "It as it is now.",
            content = @Content(schema = @Schema(implementation = PublishedSubject.class)))
    public Response replace(
            @Parameter(description = "The subject's slug.") @PathParam("slug") String key,
            SubjectContent body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.replace(types.subjects(), key, ifMatch, Bodies.required(body));
    }

    @DELETE
    @Path("/{slug}")
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "deleteSubject",
            summary = "Remove a subject that nothing uses",
            description =
                    "When it was recorded by mistake. What is still used is refused, with the paths of its users.")
    @APIResponse(responseCode = "204", description = "It is gone; what it said can still be read with `asOf`.")
    @APIResponse(
            responseCode = "409",
            description = "It is still used; `usedBy` says by what.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void delete(
            @Parameter(description = "The subject's slug.") @PathParam("slug") String key,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        answers.delete(ReferenceKind.SUBJECT, key, ifMatch);
    }
}
