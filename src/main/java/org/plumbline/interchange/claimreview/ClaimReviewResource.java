package org.plumbline.interchange.claimreview;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Slugs;

/** One claim as ClaimReview, under an address of its own for clients that cannot negotiate. */
@Path("/v1/claims/{slug:[^/.]+}.jsonld")
@Tag(name = "Exchange")
public class ClaimReviewResource {
    private final ClaimReviewAnswers answers;

    ClaimReviewResource(ClaimReviewAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Produces(ClaimReviewAnswers.MEDIA_TYPE)
    @Operation(
            operationId = "getClaimReview",
            summary = "A claim as schema.org ClaimReview",
            description = "Embed the answer in a page, or feed it to a tool that reads ClaimReview. The house's verdict"
                    + " is the review; other publishers' verdicts on the same claim are references. `@id`s stay the"
                    + " same through every revision and slug.")
    @APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
    @APIResponse(
            responseCode = "200",
            description = "The review in JSON-LD.",
            content =
                    @Content(
                            mediaType = ClaimReviewAnswers.MEDIA_TYPE,
                            schema = @Schema(implementation = ClaimReviewDocument.class)))
    @APIResponse(
            responseCode = "410",
            description = "The claim was withdrawn; the note says why. Its revisions stay readable.")
    public Response review(
            @PathParam("slug")
                    @Parameter(
                            description = "The claim's slug.",
                            schema = @Schema(pattern = Slugs.PATTERN, maxLength = 120))
                    String slug,
            @QueryParam("asOf") @Parameter(description = "A past instant or date: the review as it stood then.")
                    String asOf,
            @QueryParam("revision")
                    @Min(1)
                    @Parameter(description = "A revision number: the review as of that revision.")
                    Integer revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @Context HttpHeaders request) {
        return answers.review(slug, asOf, revision, language, request);
    }
}
