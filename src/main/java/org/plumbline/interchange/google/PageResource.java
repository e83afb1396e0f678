package org.plumbline.interchange.google;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.auth.Role;
import org.plumbline.interchange.google.MarkupPage.ListAnswer;
import org.plumbline.publication.LogWatch;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.GoogleError;
import org.plumbline.web.ProblemException;

/** {@code pages} of Google's Fact Check Tools API. */
@Path("/v1alpha1/pages")
@RolesAllowed(Role.EDITOR_NAME)
@Tag(name = "Exchange")
@APIResponse(
        responseCode = "400",
        description = "An error, as Google's APIs tell it.",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoogleError.class)))
public class PageResource {
    private static final String ID = "The page's id: what follows `pages/` in its name.";

    private final MarkupPages pages;
    private final PageBodies bodies;
    private final GoogleAnswers answers;
    private final LogWatch log;

    PageResource(MarkupPages pages, PageBodies bodies, GoogleAnswers answers, LogWatch log) {
        this.pages = pages;
        this.bodies = bodies;
        this.answers = answers;
        this.log = log;
    }

    @GET
    @Operation(
            operationId = "googleListPages",
            summary = "List pages in Google's shape",
            description = "The page at an address, or the pages of a site, with what became of each fact check."
                    + PageRequest.NEXT_PAGE)
    @APIResponse(
            responseCode = "200",
            description = "The pages; `{}` for none.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ListAnswer.class)))
    public Response list(
            @QueryParam("url")
                    @Parameter(
                            description = "Address of a page; not together with `organization`.",
                            schema = @Schema(maxLength = 2000, pattern = "^[Hh][Tt][Tt][Pp][Ss]?://.+$"))
                    String url,
            @QueryParam("organization")
                    @Parameter(
                            description = "Site whose pages are wanted, for example site.com.",
                            schema = @Schema(maxLength = 300, pattern = "^.*$"))
                    String organization,
            @BeanParam PageRequest part,
            @BeanParam GoogleParameters common) {
        if ((url == null || url.isBlank()) == (organization == null || organization.isBlank())) {
            throw ProblemException.invalidQuery("url", "exclusive", "give either url or organization");
        }
        if (url != null && !url.isBlank()) {
            if (!PageRules.isWebAddress(url)) {
                throw ProblemException.invalidQuery("url", "malformed", "must be an http or https address");
            }
            List<MarkupPage> found = pages.at(url).map(List::of).orElse(List.of());
            return answers.answer(new ListAnswer(found, null), common, CachePolicy.PRIVATE);
        }
        return answers.answer(pages.list(PublisherSites.host(organization), part), common, CachePolicy.PRIVATE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "googleCreatePage",
            summary = "Create a page in Google's shape",
            description =
                    "Each fact check becomes a draft. One that is fit is handed in; with a publisher's key and without four eyes it is published at once. `state` and `faults` tell how far each has come. The body may be compressed with gzip.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MarkupPage.class)))
    @APIResponse(
            responseCode = "200",
            description = "The page as it is kept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MarkupPage.class)))
    public Response create(
            byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Parameter(hidden = true) String encoding,
            @BeanParam GoogleParameters common)
            throws JsonProcessingException {
        MarkupPage page = pages.create(bodies.page(body, encoding));
        log.catchUp();
        return answers.answer(page, common, CachePolicy.PRIVATE);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "googleGetPage",
            summary = "Read a page in Google's shape",
            description = "To see what was written and what became of it, and to get the versionId for an update.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MarkupPage.class)))
    public Response get(@PathParam("id") @Parameter(description = ID) String id, @BeanParam GoogleParameters common) {
        return answers.answer(pages.get(id), common, CachePolicy.PRIVATE);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "googleUpdatePage",
            summary = "Replace a page in Google's shape",
            description =
                    "A full replacement, guarded by `versionId`. What Google's shape cannot say about a claim stays as it is. A fact check that is no longer on the page is withdrawn.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MarkupPage.class)))
    @APIResponse(
            responseCode = "200",
            description = "The page as it is kept.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MarkupPage.class)))
    public Response update(
            @PathParam("id") @Parameter(description = ID) String id,
            byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Parameter(hidden = true) String encoding,
            @BeanParam GoogleParameters common)
            throws JsonProcessingException {
        MarkupPage page = pages.update(id, bodies.page(body, encoding));
        log.catchUp();
        return answers.answer(page, common, CachePolicy.PRIVATE);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "googleDeletePage",
            summary = "Delete a page in Google's shape",
            description =
                    "Drafts of the page are thrown away; what was published is retracted, which needs a publisher's key.")
    @APIResponse(
            responseCode = "200",
            description = "`{}`.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Empty.class)))
    public Response delete(
            @PathParam("id") @Parameter(description = ID) String id, @BeanParam GoogleParameters common) {
        pages.delete(id);
        log.catchUp();
        return answers.answer(Map.of(), common, CachePolicy.PRIVATE);
    }

    @Schema(name = "GoogleEmpty", description = "Nothing.")
    record Empty() {}
}
