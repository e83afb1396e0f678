package org.plumbline.embed;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.AnyParameters;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.StoredDocument;

/** oEmbed 1.0 (oembed.com): a pasted link becomes a card. */
@Path("/oembed")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_XML})
@Tag(name = "People")
public class OEmbedResource {
    private final OEmbeds oembeds;
    private final Answers answers;

    OEmbedResource(OEmbeds oembeds, Answers answers) {
        this.oembeds = oembeds;
        this.answers = answers;
    }

    @GET
    @AnyParameters // consumers add parameters of their own, as the standard lets them
    @Operation(
            operationId = "getOEmbed",
            summary = "How to embed a claim's page",
            description =
                    "For a CMS that turns pasted links into cards: give it the address of a claim's page and it gets an iframe with the card. Pages name this address themselves, so that consumers find it (oEmbed discovery).")
    @APIResponse(
            responseCode = "200",
            description = "How to embed it; XML with `format=xml`.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OEmbed.class)),
                @Content(
                        mediaType = MediaType.TEXT_XML,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "The address is not that of a published claim of this service.")
    @APIResponse(responseCode = "410", description = "The claim was retracted.")
    @APIResponse(responseCode = "501", description = "Another format than json or xml was asked for.")
    public Response oembed(
            @QueryParam("url")
                    @Parameter(
                            description = "Address of the page of a claim, here; a path is enough.",
                            required = true,
                            example = "/claims/every-citizen-score",
                            schema = @Schema(maxLength = 2000, pattern = "^(https?://.+|/[^/].*)$"))
                    String url,
            @QueryParam("format")
                    @Parameter(
                            description = "`json` or `xml`.",
                            schema =
                                    @Schema(
                                            enumeration = {"json", "xml"},
                                            defaultValue = "json"))
                    String format,
            @QueryParam("maxwidth") @Min(1) @Parameter(description = "Widest that will do, in pixels.")
                    Integer maxWidth,
            @QueryParam("maxheight") @Min(1) @Parameter(description = "Highest that will do, in pixels.")
                    Integer maxHeight,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String acceptLanguage,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        if (format != null && !format.equals("json") && !format.equals("xml")) {
            throw new ProblemException(ProblemType.NOT_IMPLEMENTED, "format: must be json or xml");
        }
        OEmbed answer = oembeds.of(url, uri.getRequestUri().getRawAuthority(), maxWidth, maxHeight, acceptLanguage);
        return "xml".equals(format)
                ? answers.document(
                        StoredDocument.of(OEmbeds.xml(answer).getBytes(StandardCharsets.UTF_8), null, null),
                        "text/xml;charset=UTF-8",
                        CachePolicy.SHORT,
                        request)
                : answers.json(answer, CachePolicy.SHORT, request);
    }
}
