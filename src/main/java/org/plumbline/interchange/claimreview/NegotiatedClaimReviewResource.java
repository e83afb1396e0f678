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

/** The same for clients that ask a claim's own address for {@code application/ld+json}. */
@Path("/v1/claims/{slug}")
public class NegotiatedClaimReviewResource {
    private final ClaimReviewAnswers answers;

    NegotiatedClaimReviewResource(ClaimReviewAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Produces(ClaimReviewAnswers.MEDIA_TYPE + ";qs=0.5") // who accepts anything gets the claim's own document
    @Operation(hidden = true) // one operation with two media types would spoil typed clients; .jsonld documents it
    public Response review(
            @PathParam("slug") String slug,
            @QueryParam("asOf") String asOf,
            @QueryParam("revision") @Min(1) Integer revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context HttpHeaders request) {
        return answers.review(slug, asOf, revision, language, request);
    }
}
