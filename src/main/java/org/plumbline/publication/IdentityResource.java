package org.plumbline.publication;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;

/** Leads from a claim's lasting name, which JSON-LD and feeds carry, to the claim. */
@Path("/id/{id}")
@Tag(name = "Claims")
public class IdentityResource {
    private final ClaimReader claims;

    IdentityResource(ClaimReader claims) {
        this.claims = claims;
    }

    @GET
    @Operation(
            operationId = "followIdentity",
            summary = "Where a claim's lasting name leads",
            description = "The `@id` of a claim in JSON-LD and feeds is made of its id, which outlives its slug."
                    + " Following it leads to the claim as it is now (303, as linked data does it).")
    @APIResponse(responseCode = "303", description = "The claim is at `Location`.")
    @APIResponse(responseCode = "404", description = "No claim has this id.")
    public Response follow(@PathParam("id") @Parameter(description = "The claim's `id`.") UUID id) {
        return claims.slugOf(id)
                .map(slug -> Response.status(Response.Status.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, PublishedClaim.hrefOf(slug))
                        .header(HttpHeaders.CACHE_CONTROL, CachePolicy.SHORT.header())
                        .build())
                .orElseThrow(() -> ProblemException.notFound("no claim has the id " + id));
    }
}
