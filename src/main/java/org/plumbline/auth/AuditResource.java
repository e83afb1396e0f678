package org.plumbline.auth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.Cursor;
import org.plumbline.web.EntityTags;

/** Who did what, for admins. */
@Path("/v1/audit")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Keys and audit")
public class AuditResource {
    private final AuditTrail trail;
    private final AuditExport export;
    private final Answers answers;

    AuditResource(AuditTrail trail, AuditExport export, Answers answers) {
        this.trail = trail;
        this.export = export;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listAuditEntries",
            summary = "Read who did what",
            description =
                    "To answer afterwards who wrote, published, retracted or revoked something. Append-only: the database refuses to change an entry.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries, newest first.",
            content = @Content(schema = @Schema(implementation = AuditPage.class)))
    public Response list(
            @BeanParam AuditQuery query,
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100)
                    int limit,
            @Parameter(description = "`next` of the page before.") @QueryParam("cursor") String cursor,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        AuditTrail.Filter filter = query.filter();
        String tag = "audit/" + EntityTags.of(filter.toString());
        long before =
                cursor == null ? Long.MAX_VALUE : Cursor.decode(cursor, tag, 0).at();
        List<AuditEntry> found = trail.before(before, limit + 1, filter);
        List<AuditEntry> items = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? new Cursor(tag, items.get(limit - 1).number(), List.of()).encoded() : null;
        return answers.page(new AuditPage(items, next), next, CachePolicy.PRIVATE, request, uri);
    }

    @GET
    @Path("/export.ndjson")
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "exportAuditNdjson",
            summary = "Export the audit trail as NDJSON",
            description =
                    "To keep it elsewhere or search it with other tools: one entry a line, newest first, streamed.")
    @APIResponse(
            responseCode = "200",
            description = "The entries, one JSON object a line.",
            content = @Content(schema = @Schema(implementation = AuditEntry.class)))
    public Response ndjson(@BeanParam AuditQuery query) {
        AuditTrail.Filter filter = query.filter();
        StreamingOutput body = out -> export.ndjson(filter, out);
        return download(body, "audit.ndjson");
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportAuditCsv",
            summary = "Export the audit trail as CSV",
            description = "To read it in a spreadsheet: newest first, streamed (RFC 4180, UTF-8).")
    @APIResponse(
            responseCode = "200",
            description = "The entries as rows beneath a header.",
            content = @Content(schema = @Schema(implementation = String.class)))
    public Response csv(@BeanParam AuditQuery query) {
        AuditTrail.Filter filter = query.filter();
        StreamingOutput body = out -> export.csv(filter, out);
        return download(body, "audit.csv");
    }

    private static Response download(StreamingOutput body, String name) {
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.PRIVATE.header())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
