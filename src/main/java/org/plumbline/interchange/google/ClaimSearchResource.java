package org.plumbline.interchange.google;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.interchange.google.GoogleClaim.ImageAnswer;
import org.plumbline.interchange.google.GoogleClaim.SearchAnswer;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.GoogleError;
import org.plumbline.web.ProblemException;

/**
 * {@code claims.search} and {@code claims.imageSearch} of Google's Fact Check Tools API. The {@code Accept} header has no
 * say: Google's Java client prefers HTML and expects JSON.
 */
@Path("/v1alpha1")
@Tag(name = "Exchange")
@APIResponse(
        responseCode = "400",
        description = "An error, as Google's APIs tell it.",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = GoogleError.class)))
public class ClaimSearchResource {
    private static final String LANGUAGE = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    private final GoogleSearch search;
    private final GoogleAnswers answers;

    ClaimSearchResource(GoogleSearch search, GoogleAnswers answers) {
        this.search = search;
        this.answers = answers;
    }

    @GET
    @Path("/claims:search")
    @Operation(
            operationId = "googleSearchClaims",
            summary = "Search claims in Google's shape",
            description =
                    "For tools written for Google's Fact Check Tools API: change the base address and they search here. Finds what `q` of `/v1/claims` finds. Beside Google's members stand `slug`, `rating`, `notes`, `citations` and `revision`."
                            + PageRequest.NEXT_PAGE)
    @APIResponse(
            responseCode = "200",
            description = "The claims found; `{}` for none.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SearchAnswer.class)))
    public Response search(
            @QueryParam("query")
                    @Parameter(
                            description = "What to find; required unless `reviewPublisherSiteFilter` is given.",
                            example = "citizen score",
                            schema = @Schema(maxLength = 8000, pattern = "^[\\s\\S]*$"))
                    String query,
            @QueryParam("languageCode")
                    @Parameter(
                            description = "BCP 47 language that claims can be read in; a region makes no difference.",
                            schema = @Schema(maxLength = 35, pattern = LANGUAGE))
                    String languageCode,
            @QueryParam("reviewPublisherSiteFilter")
                    @Parameter(
                            description = "Only verdicts of the publisher with this site, for example nytimes.com.",
                            schema = @Schema(maxLength = 300, pattern = "^.*$"))
                    String site,
            @QueryParam("maxAgeDays")
                    @Parameter(
                            description = "Only claims reviewed at most so many days ago; 0 for any.",
                            schema = @Schema(minimum = "0", maxLength = 10, pattern = "^\\d*$"))
                    String maxAgeDays,
            @BeanParam PageRequest page,
            @BeanParam GoogleParameters common) {
        if (isBlank(query) && isBlank(site)) {
            throw ProblemException.invalidQuery("query", "required", "Request contains an invalid argument.");
        }
        if (!isBlank(languageCode) && !languageCode.matches(LANGUAGE)) {
            throw ProblemException.invalidQuery(
                    "languageCode", "malformed", "must be a BCP 47 language such as en or pt-BR");
        }
        SearchAnswer found = search.find(
                isBlank(query) ? null : query,
                isBlank(languageCode) ? null : languageCode,
                isBlank(site) ? null : site,
                PageRequest.number("maxAgeDays", maxAgeDays),
                page);
        return answers.answer(found, common, CachePolicy.REVALIDATE);
    }

    @GET
    @Path("/claims:imageSearch")
    @Operation(
            operationId = "googleSearchImages",
            summary = "Search claims by an image, in Google's shape",
            description =
                    "So that tools which also search by image keep working. No images are kept here: the answer is `{}`, and the image is not fetched."
                            + PageRequest.NEXT_PAGE)
    @APIResponse(
            responseCode = "200",
            description = "Always `{}`.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageAnswer.class)))
    public Response imageSearch(
            @QueryParam("imageUri")
                    @Parameter(
                            description = "Address of the image.",
                            schema = @Schema(maxLength = 8000, pattern = "^[Hh][Tt][Tt][Pp][Ss]?://.+$"))
                    String imageUri,
            @QueryParam("languageCode")
                    @Parameter(description = "BCP 47 language.", schema = @Schema(maxLength = 35, pattern = LANGUAGE))
                    String languageCode,
            @BeanParam PageRequest page,
            @BeanParam GoogleParameters common) {
        if (imageUri == null || !imageUri.matches("(?i)https?://.+")) {
            throw ProblemException.invalidQuery("imageUri", "malformed", "must be a public http or https address");
        }
        page.size();
        page.skipped();
        return answers.answer(new ImageAnswer(List.of()), common, CachePolicy.REVALIDATE);
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
