package org.plumbline.publication;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;

/** Leads from a claim's lasting name, which JSON-LD and feeds carry, to the claim. */
@Path("/id/{id}")
public class IdentityResource {
    private final ClaimReader claims;

    IdentityResource(ClaimReader claims) {
        this.claims = claims;
    }

    @GET
    @Operation(hidden = true) // a name to follow, not a call to make
    public Response follow(@PathParam("id") UUID id) {
        return claims.slugOf(id)
                .map(slug -> Response.status(Response.Status.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, PublishedClaim.hrefOf(slug))
                        .header(HttpHeaders.CACHE_CONTROL, CachePolicy.SHORT.header())
                        .build())
                .orElseThrow(() -> ProblemException.notFound("no claim has the id " + id));
    }
}
