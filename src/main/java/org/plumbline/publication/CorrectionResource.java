package org.plumbline.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.Cursor;
import org.plumbline.web.Total;

/** The public corrections log, newest first (IFCN code of principles: an open and honest corrections policy). */
@Tag(name = "History")
@Path("/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {
    private static final String REQUEST = "corrections";

    private final LogReader log;
    private final Answers answers;

    CorrectionResource(LogReader log, Answers answers) {
        this.log = log;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listCorrections",
            summary = "Read the corrections log",
            description =
                    "To judge how openly the publisher corrects (IFCN principle 5), or to print corrections: every correction and retraction, newest first, with its note.")
    @APIResponse(
            responseCode = "200",
            description = "Corrections and retractions.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CorrectionPage.class)))
    public Response corrections(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        long before = cursor == null
                ? Long.MAX_VALUE
                : Cursor.decode(cursor, REQUEST, 0).at();
        List<Change> found = log.correctionsBefore(before, limit + 1);
        List<Change> items = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? new Cursor(REQUEST, items.get(limit - 1).position(), List.of()).encoded() : null;
        return answers.page(
                new CorrectionPage(items, next, Total.exact(log.countCorrections())),
                next,
                CachePolicy.REVALIDATE,
                request,
                uri);
    }
}
