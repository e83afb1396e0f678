package org.plumbline.interchange.bibliography;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Slugs;

/** The sources of one claim, for reference managers. */
@Path("/v1/claims/{slug}")
@Tag(name = "Exchange")
public class ClaimBibliographyResource {
    private final Bibliographies bibliographies;

    ClaimBibliographyResource(Bibliographies bibliographies) {
        this.bibliographies = bibliographies;
    }

    @GET
    @Path("/bibliography.json")
    @Produces(BibliographyFormat.CSL_JSON_TYPE)
    @Operation(
            operationId = "getClaimBibliography",
            summary = "A claim's sources as CSL-JSON",
            description = "To cite the evidence with any CSL processor, or to import it into Zotero. Each item's `note`"
                    + " says what the source means for the claim and where in it to look.")
    @APIResponse(
            responseCode = "200",
            description = "CSL-JSON items, in the claim's order.",
            content =
                    @Content(
                            mediaType = BibliographyFormat.CSL_JSON_TYPE,
                            schema = @Schema(implementation = CslItem[].class)))
    @APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
    @APIResponse(
            responseCode = "410",
            description = "The claim was withdrawn; the note says why. Its revisions stay readable.")
    public Response cslJson(
            @PathParam("slug")
                    @Parameter(
                            description = "The claim's slug.",
                            schema = @Schema(pattern = Slugs.PATTERN, maxLength = 120))
                    String slug,
            @QueryParam("asOf") @Parameter(description = "The sources as of a past instant or date.") String asOf,
            @QueryParam("revision") @Min(1) @Parameter(description = "The sources of a numbered revision.")
                    Integer revision,
            @Context HttpHeaders request) {
        return bibliographies.ofClaim(slug, asOf, revision, BibliographyFormat.CSL_JSON, request);
    }

    @GET
    @Path("/bibliography.bib")
    @Produces(BibliographyFormat.BIBTEX_TYPE)
    @Operation(
            operationId = "getClaimBibliographyBibtex",
            summary = "A claim's sources as BibTeX",
            description = "For LaTeX: entries keyed by the sources' keys, in UTF-8, special characters escaped.")
    @APIResponse(
            responseCode = "200",
            description = "A BibTeX database.",
            content = @Content(mediaType = BibliographyFormat.BIBTEX_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
    @APIResponse(
            responseCode = "410",
            description = "The claim was withdrawn; the note says why. Its revisions stay readable.")
    public Response bibtex(
            @PathParam("slug")
                    @Parameter(
                            description = "The claim's slug.",
                            schema = @Schema(pattern = Slugs.PATTERN, maxLength = 120))
                    String slug,
            @QueryParam("asOf") @Parameter(description = "The sources as of a past instant or date.") String asOf,
            @QueryParam("revision") @Min(1) @Parameter(description = "The sources of a numbered revision.")
                    Integer revision,
            @Context HttpHeaders request) {
        return bibliographies.ofClaim(slug, asOf, revision, BibliographyFormat.BIBTEX, request);
    }

    @GET
    @Path("/bibliography.ris")
    @Produces(BibliographyFormat.RIS_TYPE)
    @Operation(
            operationId = "getClaimBibliographyRis",
            summary = "A claim's sources as RIS",
            description = "For EndNote, Mendeley, Zotero and library systems.")
    @APIResponse(
            responseCode = "200",
            description = "RIS records.",
            content = @Content(mediaType = BibliographyFormat.RIS_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "308", description = "The slug is a former one; `Location` leads to the present.")
    @APIResponse(
            responseCode = "410",
            description = "The claim was withdrawn; the note says why. Its revisions stay readable.")
    public Response ris(
            @PathParam("slug")
                    @Parameter(
                            description = "The claim's slug.",
                            schema = @Schema(pattern = Slugs.PATTERN, maxLength = 120))
                    String slug,
            @QueryParam("asOf") @Parameter(description = "The sources as of a past instant or date.") String asOf,
            @QueryParam("revision") @Min(1) @Parameter(description = "The sources of a numbered revision.")
                    Integer revision,
            @Context HttpHeaders request) {
        return bibliographies.ofClaim(slug, asOf, revision, BibliographyFormat.RIS, request);
    }
}
