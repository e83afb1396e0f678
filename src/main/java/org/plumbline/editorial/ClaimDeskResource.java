package org.plumbline.editorial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.plumbline.auth.Caller;
import org.plumbline.auth.Role;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.Bodies;
import org.plumbline.web.Problem;

/** What the desk does to published claims. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial")
public class ClaimDeskResource {
    private final Drafts drafts;
    private final Retractions retractions;
    private final Desk desk;
    private final Caller caller;

    ClaimDeskResource(Drafts drafts, Retractions retractions, Desk desk, Caller caller) {
        this.drafts = drafts;
        this.retractions = retractions;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR_NAME)
    @Operation(
            operationId = "proposeClaim",
            summary = "Propose a claim",
            description =
                    "The same as `POST /v1/drafts`, where programs look for it: nothing is published, a draft is stored.")
    @APIResponse(
            responseCode = "201",
            description = "The draft was stored; `Location` is its address.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public Response propose(
            ClaimContent body,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String key) {
        return desk.create(Bodies.required(body), key, "POST /v1/claims");
    }

    @POST
    @Path("/{slug}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR_NAME)
    @Operation(
            operationId = "openDraft",
            summary = "Open a draft of a published claim",
            description =
                    "The first step of an update or a correction: a working copy of what is published. A claim has one open draft at most.")
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "One is open already; the detail says which.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response open(
            @Parameter(description = "The claim's slug.") @PathParam("slug") String slug,
            EmptyRequest body,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String key) {
        return desk.once(
                key,
                "POST " + PublishedClaim.hrefOf(slug) + "/draft",
                null,
                () -> desk.created(drafts.open(slug, caller.name())));
    }

    @POST
    @Path("/{slug}/retract")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "retractClaim",
            summary = "Withdraw a claim",
            description =
                    "When it should not have been published. Its address answers 410 with the note from then on; its history stays readable and the retraction is in `/v1/corrections`.")
    @APIResponse(
            responseCode = "200",
            description = "The retraction's place in the log.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is retracted already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response retract(
            @Parameter(description = "The claim's slug.") @PathParam("slug") String slug,
            RetractRequest body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String key) {
        String note = Bodies.required(body).checkedNote();
        return desk.publishOnce(
                key,
                "POST " + PublishedClaim.hrefOf(slug) + "/retract",
                note,
                () -> desk.receipt(retractions.retract(slug, ifMatch, note, caller.name())));
    }
}
