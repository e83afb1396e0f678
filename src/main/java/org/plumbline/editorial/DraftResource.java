package org.plumbline.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.auth.Caller;
import org.plumbline.auth.Role;
import org.plumbline.web.Answers;
import org.plumbline.web.Bodies;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.Problem;

/** Working copies: written, read, listed, changed and thrown away. */
@Path("/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITOR_NAME)
@Tag(name = "Editorial")
public class DraftResource {
    static final String MERGE_PATCH = "application/merge-patch+json";
    static final String IDEMPOTENCY =
            "Makes repeating this request safe: the same key with the same body answers the same again for 24 hours.";
    static final String CONDITION =
            "The ETag that you last read. Without it 428; where it is no longer the present one, 412.";

    private final Drafts drafts;
    private final DraftList list;
    private final DraftDocuments documents;
    private final Desk desk;
    private final Caller caller;
    private final Answers answers;

    DraftResource(Drafts drafts, DraftList list, DraftDocuments documents, Desk desk, Caller caller, Answers answers) {
        this.drafts = drafts;
        this.list = list;
        this.documents = documents;
        this.desk = desk;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listDrafts",
            summary = "List drafts",
            description =
                    "To see what is being worked on, what waits for review and what was published, last edited first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of drafts.",
            content = @Content(schema = @Schema(implementation = DraftPage.class)))
    public Response list(
            @Parameter(
                            description = "Only drafts in this state.",
                            schema = @Schema(enumeration = {"draft", "in-review", "published"}))
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Only drafts that this actor made or edited last; `me` is the caller.")
                    @QueryParam("owner")
                    String owner,
            @Parameter(description = "Only drafts whose sentence or slug contains this.") @QueryParam("q") String text,
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100)
                    int limit,
            @Parameter(description = "`next` of the page before.") @QueryParam("cursor") String cursor,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        DraftPage page = list.page(state, "me".equals(owner) ? caller.name() : owner, text, limit, cursor);
        return answers.page(page, page.next(), CachePolicy.PRIVATE, request, uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createDraft",
            summary = "Write a new claim",
            description =
                    "The first step of a fact-check: store the claim, unfinished as it may be. What is stored must be clean text; whether it is complete is asked when it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The draft was stored.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public Response create(
            ClaimContent body,
            @Parameter(description = IDEMPOTENCY) @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return desk.create(Bodies.required(body), idempotencyKey, "POST /v1/drafts");
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDraft",
            summary = "Read a draft",
            description = "To see what it says and to get the ETag that every change must carry.")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public Response one(@Parameter(description = "The draft.") @PathParam("id") UUID id, @Context HttpHeaders request) {
        return answers.document(documents.stored(drafts.find(id)), CachePolicy.PRIVATE, request);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceDraft",
            summary = "Replace what a draft says",
            description =
                    "To save an editor's whole form. A draft that was in review goes back to being worked on: nobody publishes what they have not read.")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public Response replace(
            @Parameter(description = "The draft.") @PathParam("id") UUID id,
            ClaimContent body,
            @Parameter(description = CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return desk.ok(drafts.replace(id, ifMatch, Bodies.required(body), caller.name()))
                .response();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MERGE_PATCH)
    @Operation(
            operationId = "patchDraft",
            summary = "Change members of a draft",
            description =
                    "To change one thing and leave the rest: a JSON Merge Patch (RFC 7396). `null` removes a member; a list is replaced as a whole.")
    @RequestBody(
            content = @Content(mediaType = MERGE_PATCH, schema = @Schema(implementation = ClaimContent.class)),
            required = true)
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    public Response patch(
            @Parameter(description = "The draft.") @PathParam("id") UUID id,
            JsonNode body,
            @Parameter(description = CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch)
            throws JsonProcessingException {
        return desk.ok(drafts.patch(id, ifMatch, Bodies.required(body), caller.name()))
                .response();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteDraft",
            summary = "Throw a draft away",
            description = "When it will not be published. A claim that it was opened from stays as it is.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(
            responseCode = "409",
            description = "It was published and stays as a record.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void delete(
            @Parameter(description = "The draft.") @PathParam("id") UUID id,
            @Parameter(description = CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        drafts.delete(id, ifMatch, caller.name());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getDraftHistory",
            summary = "Read what happened to a draft",
            description = "To see who wrote, submitted, returned and published it, when and with what note.")
    @APIResponse(
            responseCode = "200",
            description = "The steps in order.",
            content = @Content(schema = @Schema(implementation = DraftHistory.class)))
    public Response history(
            @Parameter(description = "The draft.") @PathParam("id") UUID id, @Context HttpHeaders request) {
        return answers.json(new DraftHistory(drafts.history(id)), CachePolicy.PRIVATE, request);
    }
}
