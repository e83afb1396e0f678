package org.plumbline.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** Lists of claims: filtered, sorted, searched, counted. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimListResource {
    private final FilterReader filters;
    private final PartReader parts;
    private final ClaimSearch search;
    private final SimilarityList similarity;
    private final PageCache pages;
    private final Answers answers;

    ClaimListResource(
            FilterReader filters,
            PartReader parts,
            ClaimSearch search,
            SimilarityList similarity,
            PageCache pages,
            Answers answers) {
        this.filters = filters;
        this.parts = parts;
        this.search = search;
        this.similarity = similarity;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listClaims",
            summary = "List and search published claims",
            description =
                    "For finding out whether something was checked: by its words (`q`), by what it is about, by verdict, or by when it was reviewed. Filters combine; `facets` counts what a next choice would leave. A list is a view of one moment: following `next` never skips or repeats a claim while others publish, and `asOf` asks for a moment of the past.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list.",
            content = @Content(schema = @Schema(implementation = ClaimPage.class)))
    public Response claims(
            @BeanParam ClaimListParameters parameters,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        ClaimSearch.Page page = parameters.similarTo == null
                ? search.page(filters.read(parameters.filters, parameters.sort), parts.read(parameters, language))
                : similarity.page(parameters, language);
        Response answer = answers.page(page.document(), page.next(), CachePolicy.REVALIDATE, request, uri);
        pages.asked(uri.getRequestUri().getRawQuery(), language, page, answer.getHeaderString(HttpHeaders.LINK));
        return answer;
    }
}
