package org.plumbline.interchange.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.plumbline.auth.Role;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.Cursor;
import org.plumbline.web.Total;

/** Moving fact-checks in. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Exchange")
public class ImportResource {
    private static final String LIST = "imports";
    private static final Duration TICK = Duration.ofMillis(500);

    private final Imports imports;
    private final Answers answers;

    ImportResource(Imports imports, Answers answers) {
        this.imports = imports;
        this.answers = answers;
    }

    @POST
    @Consumes({
        "application/x-ndjson",
        "application/ndjson",
        "application/jsonl",
        MediaType.APPLICATION_JSON,
        "application/ld+json",
        "text/csv"
    })
    @Operation(
            operationId = "startImport",
            summary = "Move fact-checks in",
            description =
                    "For bringing an organisation's existing work here: lines of our own export (NDJSON), ClaimReview as one object, an array or a DataFeed, or CSV; gzip is understood. The body is kept on disk and worked through in the background; the answer names the job. Sending the same again changes nothing. `dryRun=true` is the doctor: it reports record by record what would happen and publishes nothing. `@context`s are never fetched.")
    @RequestBody(
            description = "The records. At most 4 GB after decompression, and 1 MB each.",
            required = true,
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = Integer.MAX_VALUE)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)),
                @Content(mediaType = "application/ld+json", schema = @Schema(implementation = Object.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = Integer.MAX_VALUE))
            })
    @APIResponse(
            responseCode = "202",
            description = "The body has arrived and the job waits to be worked on.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response start(
            @Parameter(description = "Whether to report only and publish nothing.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "BCP 47 language of records that do not say theirs.") @QueryParam("language")
                    String language,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Parameter(hidden = true) String encoding,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) Long length,
            @Context HttpHeaders request,
            InputStream body) {
        ImportJob job = imports.start(body, request.getMediaType(), encoding, length, dryRun, language);
        return Response.accepted(job)
                .location(URI.create(job.href()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.PRIVATE.header())
                .build();
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary = "List the imports",
            description = "To see what was moved in, when, by whom, and what became of it. Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports.",
            content = @Content(schema = @Schema(implementation = ImportPage.class)))
    public Response list(
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100)
                    int limit,
            @Parameter(description = "`next` of the page before.") @QueryParam("cursor") String cursor,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        String after = Cursor.keyAfter(cursor, LIST);
        List<ImportJob> found = imports.list(after, limit + 1);
        List<ImportJob> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(LIST, 0, List.of(items.get(limit - 1).id().toString())).encoded()
                : null;
        return answers.page(
                new ImportPage(items, next, Total.exact(imports.count())), next, CachePolicy.PRIVATE, request, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "See how far an import has come",
            description = "Percent, counts, rate and the time that it will probably still take.")
    @APIResponse(
            responseCode = "200",
            description = "The import.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response one(
            @Parameter(description = "The import.") @PathParam("id") UUID id, @Context HttpHeaders request) {
        return answers.json(imports.find(id), CachePolicy.PRIVATE, request);
    }

    @GET
    @Blocking
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "followImport",
            summary = "Follow an import as it goes",
            description =
                    "Server-sent events for a progress bar: `progress` twice a second while the import works, then one `end`, and the stream closes.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of events whose data is the import.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportJob.class)))
    public Multi<OutboundSseEvent> events(
            @Parameter(description = "The import.") @PathParam("id") UUID id, @Context Sse sse) {
        imports.find(id); // an unknown one is a 404, not an empty stream
        return Multi.createFrom()
                .ticks()
                .every(TICK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> imports.find(id))
                .select()
                .first(new UntilOver())
                .map(job -> event(job, sse));
    }

    /** Lets the first job that is over through, and none after it. */
    private static final class UntilOver implements java.util.function.Predicate<ImportJob> {
        private boolean over;

        @Override
        public boolean test(ImportJob job) {
            boolean more = !over;
            over = job.state().isOver();
            return more;
        }
    }

    private static OutboundSseEvent event(ImportJob job, Sse sse) {
        return sse.newEventBuilder()
                .name(job.state().isOver() ? "end" : "progress")
                .id(Long.toString(job.counts().records()))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ImportJob.class, job)
                .build();
    }

    @GET
    @Path("/{id}/report")
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "getImportReport",
            summary = "Read what became of each record",
            description =
                    "A line a record, in the order of the file: accepted, repaired or refused, with the place (JSON Pointer), the reason, and what would help.")
    @APIResponse(
            responseCode = "200",
            description = "The report so far.",
            content =
                    @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = RecordReport.class)))
    public Response report(@Parameter(description = "The import.") @PathParam("id") UUID id) {
        imports.find(id);
        StreamingOutput body = out -> {
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            imports.writeReport(id, buffered);
            buffered.flush();
        };
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.PRIVATE.header())
                .header("Content-Disposition", "attachment; filename=\"import-" + id + ".ndjson\"")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "cancelImport",
            summary = "Stop an import",
            description =
                    "Stops it between two batches. What was published stays, since the log keeps everything; the report says what it is.")
    @APIResponse(
            responseCode = "200",
            description = "The import, cancelled or over already.",
            content = @Content(schema = @Schema(implementation = ImportJob.class)))
    public Response cancel(
            @Parameter(description = "The import.") @PathParam("id") UUID id, @Context HttpHeaders request) {
        return answers.json(imports.cancel(id), CachePolicy.PRIVATE, request);
    }
}
