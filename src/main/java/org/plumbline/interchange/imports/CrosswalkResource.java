package org.plumbline.interchange.imports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** The crosswalk, open to everybody who wants to know how a foreign verdict got its rating. */
@Path("/v1/ratings/crosswalk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class CrosswalkResource {
    private final Crosswalks crosswalks;
    private final Answers answers;

    CrosswalkResource(Crosswalks crosswalks, Answers answers) {
        this.crosswalks = crosswalks;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getRatingCrosswalk",
            summary = "How other publishers' labels map to the rating scale",
            description =
                    "For judging an imported verdict, or for using the mapping elsewhere: the labels of fact-checkers,"
                            + " by publisher and by language, with the rating that they mean. A verdict always keeps the"
                            + " publisher's own label; a label that is not in this list leaves the rating out.")
    @APIResponse(
            responseCode = "200",
            description = "The crosswalk.",
            content = @Content(schema = @Schema(implementation = Crosswalk.class)))
    public Response crosswalk(@Context HttpHeaders request) {
        return answers.json(crosswalks.present(), CachePolicy.SHORT, request);
    }
}
