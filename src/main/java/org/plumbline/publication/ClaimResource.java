package org.plumbline.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** One claim: its present state, its past ones, and what changed between them. */
@Tag(name = "Claims")
@APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
@Path("/v1/claims/{slug}")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {
    private final PublishedClaims claims;
    private final Answers answers;

    ClaimResource(PublishedClaims claims, Answers answers) {
        this.claims = claims;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getClaim",
            summary = "Read a claim",
            description =
                    "To show what is right and wrong in a claim: its verdicts, nuance notes and sources, as published now, at an instant (`asOf`) or in a numbered revision. The answer is the stored document, so its `ETag` stays the same until the next publication. `Accept-Language` chooses among `languages`.")
    @APIResponse(
            responseCode = "200",
            description = "The claim.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedClaim.class)))
    @APIResponse(
            responseCode = "410",
            description = "The claim was withdrawn; the note says why. Its revisions stay readable.")
    public Response claim(
            @PathParam("slug") String slug,
            @QueryParam("asOf") String asOf,
            @Parameter(description = "Number of a revision, from 1. Not together with `asOf`.")
                    @QueryParam("revision")
                    @Min(1)
                    Integer revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context HttpHeaders request) {
        ClaimState state = claims.find(slug, asOf, revision);
        CachePolicy policy = revision == null ? CachePolicy.REVALIDATE : CachePolicy.IMMUTABLE;
        return answers.document(state.in(language), policy, request);
    }

    @GET
    @Path("/revisions")
    @Operation(
            operationId = "listClaimRevisions",
            summary = "List the revisions of a claim",
            description =
                    "To see how what is said about a claim has changed, and why: every revision ever published, newest first, each with its change note. Retracted claims keep their history.")
    @APIResponse(
            responseCode = "200",
            description = "The revisions.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimRevisions.class)))
    @APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
    public Response revisions(@PathParam("slug") String slug, @Context HttpHeaders request) {
        return answers.json(claims.history(slug), CachePolicy.REVALIDATE, request);
    }

    @GET
    @Path("/revisions/{number}")
    @Operation(
            operationId = "getClaimRevision",
            summary = "Read one revision",
            description =
                    "To quote or archive a state of a claim: a revision never changes, so the answer may be kept for ever. A retraction is readable here too.")
    @APIResponse(
            responseCode = "200",
            description = "The document of the revision.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedClaim.class)))
    public Response revision(
            @PathParam("slug") String slug,
            @Parameter(description = "Number of the revision, from 1.") @PathParam("number") @Min(1) int number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context HttpHeaders request) {
        return answers.document(claims.revision(slug, number).in(language), CachePolicy.IMMUTABLE, request);
    }

    @GET
    @Path("/revisions/{from}/diff/{to}")
    @Produces("application/json-patch+json")
    @Operation(
            operationId = "diffClaimRevisions",
            summary = "Compare two revisions",
            description =
                    "To see exactly what a correction changed: the JSON Patch (RFC 6902) that turns one revision into the other.")
    @APIResponse(
            responseCode = "200",
            description = "The patch.",
            content =
                    @Content(
                            mediaType = "application/json-patch+json",
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = PatchStep.class,
                                            maxItems = 10000)))
    @APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
    public Response diff(
            @PathParam("slug") String slug,
            @Parameter(description = "Number of the revision to start from.") @PathParam("from") @Min(1) int from,
            @Parameter(description = "Number of the revision to arrive at.") @PathParam("to") @Min(1) int to,
            @Context HttpHeaders request) {
        JsonNode patch = claims.diff(slug, from, to);
        return answers.document(
                org.plumbline.web.StoredDocument.of(answers.bytes(patch), null, null),
                "application/json-patch+json",
                CachePolicy.IMMUTABLE,
                request);
    }
}
