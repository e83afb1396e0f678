package org.plumbline.matching;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Article in, passages out. */
@Path("/v1/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class CheckResource {
    private final Checks checks;

    CheckResource(Checks checks) {
        this.checks = checks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "checkArticle",
            summary = "Check an article",
            description =
                    "While an article is written: which passages are about a claim that was checked, whether they repeat it, debunk it or only mention it, and what to show beside them. Silence means that nothing known was found. The article is neither stored nor logged; the same article and log position give the same answer.")
    @APIResponse(
            responseCode = "200",
            description = "The passages found; none is an answer too.",
            content = @Content(schema = @Schema(implementation = CheckResult.class)))
    @APIResponse(responseCode = "413", description = "The article is larger than 100 kB.")
    @APIResponse(responseCode = "503", description = "The known claims are still being read, or too many checks run.")
    public CheckResult check(CheckRequest request) {
        return checks.check(request);
    }
}
