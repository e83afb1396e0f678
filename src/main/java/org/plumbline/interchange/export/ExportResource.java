package org.plumbline.interchange.export;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.interchange.claimreview.ClaimReviewFeed;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.search.ClaimFilters;

/** Everything, or a filtered part, as a file. */
@Path("/v1/exports")
@Tag(name = "Exchange")
public class ExportResource {
    private static final String ABOUT =
            " Streamed from the log in the order of first publication; two exports of the same"
                    + " position (header `Plumbline-Position`) are the same bytes, and the `next` link continues from there with"
                    + " what was published since. Ranges of bytes are answered with 206, so that a broken download can go on.";

    private final ExportAnswers exports;
    private final DatasetDescription datasets;

    ExportResource(ExportAnswers exports, DatasetDescription datasets) {
        this.exports = exports;
        this.datasets = datasets;
    }

    @GET
    @Path("/claims.ndjson")
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "exportClaimsNdjson",
            summary = "Export claims as NDJSON",
            description =
                    "For loading all claims into a database or a notebook: one published document a line, byte for"
                            + " byte what `/v1/claims/{slug}` sends." + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(implementation = PublishedClaim.class)))
    @APIResponse(responseCode = "206", description = "A range of the file.")
    @APIResponse(responseCode = "416", description = "The range begins behind the end of the file.")
    public Response ndjson(@BeanParam ClaimFilters parameters, @Context HttpHeaders request, @Context UriInfo uri) {
        return exports.answer(ExportFormat.CLAIMS_NDJSON, parameters, request, uri);
    }

    @GET
    @Path("/translations.ndjson")
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "exportTranslationsNdjson",
            summary = "Export claims in every language as NDJSON",
            description = "For moving everything to another instance, and for studying translations: each claim's"
                    + " document as in `claims.ndjson`, and behind it the same claim in each of its other languages."
                    + " `POST /v1/imports` takes the file as it is; there only positions, times, revision numbers and"
                    + " corrections are stamped anew." + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(implementation = PublishedClaim.class)))
    @APIResponse(responseCode = "206", description = "A range of the file.")
    @APIResponse(responseCode = "416", description = "The range begins behind the end of the file.")
    public Response translations(
            @BeanParam ClaimFilters parameters, @Context HttpHeaders request, @Context UriInfo uri) {
        return exports.answer(ExportFormat.TRANSLATIONS_NDJSON, parameters, request, uri);
    }

    @GET
    @Path("/claims.jsonld")
    @Produces("application/ld+json")
    @Operation(
            operationId = "exportClaimsJsonLd",
            summary = "Export claims as schema.org JSON-LD",
            description = "For tools that read schema.org: a DataFeed with every publisher's verdict as ClaimReview, as"
                    + " `/feeds/claimreview.json` has it, but with a position that can be come back to." + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/ld+json",
                            schema = @Schema(implementation = ClaimReviewFeed.class)))
    @APIResponse(responseCode = "206", description = "A range of the file.")
    @APIResponse(responseCode = "416", description = "The range begins behind the end of the file.")
    public Response jsonLd(@BeanParam ClaimFilters parameters, @Context HttpHeaders request, @Context UriInfo uri) {
        return exports.answer(ExportFormat.CLAIMS_JSONLD, parameters, request, uri);
    }

    @GET
    @Path("/claims.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportClaimsCsv",
            summary = "Export claims as CSV",
            description =
                    "For spreadsheets: a row a claim with its leading verdict (RFC 4180, UTF-8, header line). A text"
                            + " that a spreadsheet would take for a formula has an apostrophe in front." + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "206", description = "A range of the file.")
    @APIResponse(responseCode = "416", description = "The range begins behind the end of the file.")
    public Response csv(@BeanParam ClaimFilters parameters, @Context HttpHeaders request, @Context UriInfo uri) {
        return exports.answer(ExportFormat.CLAIMS_CSV, parameters, request, uri);
    }

    @GET
    @Path("/citations.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportCitationsCsv",
            summary = "Export citations as CSV",
            description =
                    "For studying what claims rest on: a row a citation, to be joined with `claims.csv` by `claim` ="
                            + " `slug`." + ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "206", description = "A range of the file.")
    @APIResponse(responseCode = "416", description = "The range begins behind the end of the file.")
    public Response citations(@BeanParam ClaimFilters parameters, @Context HttpHeaders request, @Context UriInfo uri) {
        return exports.answer(ExportFormat.CITATIONS_CSV, parameters, request, uri);
    }

    @GET
    @Path("/dataset.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "describeExport",
            summary = "Describe the exports as a data set",
            description =
                    "For catalogues and for reproducible work: schema.org Dataset with Croissant's vocabulary, naming"
                            + " each file with its size, SHA-256 and number of rows, the licence, and the position of the log that"
                            + " they show. The addresses in it are pinned to that position.")
    @APIResponse(
            responseCode = "200",
            description = "The description.",
            content = @Content(schema = @Schema(implementation = Dataset.class)))
    public Response dataset(@BeanParam ClaimFilters parameters, @Context HttpHeaders request, @Context UriInfo uri) {
        return datasets.answer(parameters, request, uri);
    }
}
