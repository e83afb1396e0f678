package org.plumbline.interchange.bibliography;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.search.ClaimFilters;

/** The sources of all the claims that a request selects, each once. */
@Path("/v1")
@Tag(name = "Exchange")
public class BibliographyResource {
    private final Bibliographies bibliographies;

    BibliographyResource(Bibliographies bibliographies) {
        this.bibliographies = bibliographies;
    }

    @GET
    @Path("/bibliography.json")
    @Produces(BibliographyFormat.CSL_JSON_TYPE)
    @Operation(
            operationId = "getBibliography",
            summary = "The sources of selected claims as CSL-JSON",
            description = "A reading list of a topic, a subject or a search: takes the filters of `/v1/claims` and"
                    + " lists every source that the selected claims cite, once, by key. Up to 10,000 claims.")
    @APIResponse(
            responseCode = "200",
            description = "CSL-JSON items by key.",
            content =
                    @Content(
                            mediaType = BibliographyFormat.CSL_JSON_TYPE,
                            schema = @Schema(implementation = CslItem[].class)))
    public Response cslJson(@BeanParam ClaimFilters filters, @Context HttpHeaders request) {
        return bibliographies.ofSelection(filters, BibliographyFormat.CSL_JSON, request);
    }

    @GET
    @Path("/bibliography.bib")
    @Produces(BibliographyFormat.BIBTEX_TYPE)
    @Operation(
            operationId = "getBibliographyBibtex",
            summary = "The sources of selected claims as BibTeX",
            description = "The same reading list for LaTeX.")
    @APIResponse(
            responseCode = "200",
            description = "A BibTeX database.",
            content = @Content(mediaType = BibliographyFormat.BIBTEX_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response bibtex(@BeanParam ClaimFilters filters, @Context HttpHeaders request) {
        return bibliographies.ofSelection(filters, BibliographyFormat.BIBTEX, request);
    }

    @GET
    @Path("/bibliography.ris")
    @Produces(BibliographyFormat.RIS_TYPE)
    @Operation(
            operationId = "getBibliographyRis",
            summary = "The sources of selected claims as RIS",
            description = "The same reading list for reference managers.")
    @APIResponse(
            responseCode = "200",
            description = "RIS records.",
            content = @Content(mediaType = BibliographyFormat.RIS_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response ris(@BeanParam ClaimFilters filters, @Context HttpHeaders request) {
        return bibliographies.ofSelection(filters, BibliographyFormat.RIS, request);
    }
}
