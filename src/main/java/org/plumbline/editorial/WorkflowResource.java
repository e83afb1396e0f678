package org.plumbline.editorial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.auth.Caller;
import org.plumbline.auth.Role;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.Answers;
import org.plumbline.web.Bodies;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.Problem;
import org.plumbline.web.ProblemException;
import org.plumbline.web.Violation;

/** From draft to publication. */
@Path("/v1/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITOR_NAME)
@Tag(name = "Editorial")
public class WorkflowResource {
    private static final String DRAFT = "The draft.";

    private final DraftWorkflow workflow;
    private final Desk desk;
    private final Caller caller;
    private final Answers answers;

    WorkflowResource(DraftWorkflow workflow, Desk desk, Caller caller, Answers answers) {
        this.workflow = workflow;
        this.desk = desk;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("/validate")
    @Operation(
            operationId = "validateDraft",
            summary = "Ask whether a draft could be published",
            description =
                    "To see every fault at once before handing it in: the rules of the field, and that everything it names exists. Changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Whether it could, and what stands in the way.",
            content = @Content(schema = @Schema(implementation = Findings.class)))
    public Response validate(@Parameter(description = DRAFT) @PathParam("id") UUID id) {
        List<Violation> faults = workflow.faults(id);
        return Response.ok(new Findings(faults.isEmpty(), faults))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.PRIVATE.header())
                .build();
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "previewDraft",
            summary = "See a draft as readers would",
            description =
                    "The public document, byte for byte as publishing would make it now, but for the stamps of the log: `revision`, `position`, `publishedAt`, for a new claim `firstPublishedAt`, and the `at` of a correction are those of this moment.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = PublishedClaim.class)))
    @APIResponse(
            responseCode = "422",
            description = "It is not fit to be published yet.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response preview(
            @Parameter(description = DRAFT) @PathParam("id") UUID id,
            @Parameter(
                            description = "As what it would be published.",
                            schema = @Schema(enumeration = {"publication", "update", "correction"}))
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "With which change note.") @QueryParam("note") String note,
            @Parameter(description = "In which language.") @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context HttpHeaders request) {
        return answers.document(
                workflow.preview(id, kindOf(kind), Notes.checked("/note", note)).in(language),
                CachePolicy.PRIVATE,
                request);
    }

    @POST
    @Path("/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitDraft",
            summary = "Hand a draft in for review",
            description = "When it is ready for a second pair of eyes.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, in review.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is in review already, or published.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response submit(
            @Parameter(description = DRAFT) @PathParam("id") UUID id,
            EmptyRequest body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String key) {
        return desk.once(
                key,
                "POST " + Draft.hrefOf(id) + "/submit",
                null,
                () -> desk.ok(workflow.submit(id, ifMatch, caller.name())));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "returnDraft",
            summary = "Return a draft to its editor",
            description = "When it is not fit yet; the reason stays in the draft's history.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, to be worked on again.",
            content = @Content(schema = @Schema(implementation = DraftDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is not in review.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response sendBack(
            @Parameter(description = DRAFT) @PathParam("id") UUID id,
            ReturnRequest body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String key) {
        String reason = Bodies.required(body).checkedReason();
        return desk.once(
                key,
                "POST " + Draft.hrefOf(id) + "/return",
                reason,
                () -> desk.ok(workflow.sendBack(id, ifMatch, reason, caller.name())));
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER_NAME)
    @Operation(
            operationId = "publishDraft",
            summary = "Publish a draft",
            description =
                    "The second pair of eyes says yes: one transaction appends the revision, and whoever reads after this answer reads it. With four eyes (the default) the caller must not have made the last edit.")
    @APIResponse(
            responseCode = "200",
            description = "What was published; `Location` and `ETag` are the claim's.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "A step was skipped, the slug is another claim's, or the claim was published in the meantime.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "It is not fit to be published yet; every fault is listed.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response publish(
            @Parameter(description = DRAFT) @PathParam("id") UUID id,
            PublishRequest body,
            @Parameter(description = DraftResource.CONDITION) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = DraftResource.IDEMPOTENCY) @HeaderParam("Idempotency-Key") String key) {
        PublishRequest wanted = (body == null ? PublishRequest.PLAIN : body).checked();
        return desk.publishOnce(
                key,
                "POST " + Draft.hrefOf(id) + "/publish",
                wanted,
                () -> desk.receipt(workflow.publish(id, ifMatch, wanted.kind(), wanted.note(), caller.name())));
    }

    private static ChangeKind kindOf(String kind) {
        if (kind == null) {
            return null;
        }
        return Arrays.stream(ChangeKind.values())
                .filter(k -> k.slug().equals(kind) && k != ChangeKind.RETRACTION)
                .findFirst()
                .orElseThrow(() -> ProblemException.invalidQuery(
                        "kind", "unknown-value", "must be one of publication, update, correction"));
    }
}
