package org.plumbline.interchange.feed;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.publication.LogReader;
import org.plumbline.search.ClaimFilters;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.StoredDocument;

/**
 * Feeds for readers. The path says the format, and the {@code Accept} header has no say: common feed readers ask every
 * feed for {@code application/rss+xml}.
 */
@Path("/feeds")
@Tag(name = "Exchange")
public class FeedResource {
    private final ClaimFeed claims;
    private final CorrectionFeed corrections;
    private final LogReader log;
    private final Answers answers;

    FeedResource(ClaimFeed claims, CorrectionFeed corrections, LogReader log, Answers answers) {
        this.log = log;
        this.claims = claims;
        this.corrections = corrections;
        this.answers = answers;
    }

    @GET
    @Path("/claims.atom")
    @Operation(
            operationId = "getClaimFeedAtom",
            summary = "Claims as an Atom feed",
            description =
                    "To follow a topic, a subject or a search in a feed reader: takes the filters of `/v1/claims`."
                            + " Last changed first; an entry keeps its id through every revision. Pages are linked as RFC 5005"
                            + " has it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content = @Content(mediaType = AtomWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response claimsAtom(
            @BeanParam ClaimFilters filters,
            @Valid @BeanParam FeedParameters part,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        Instant changed = changed();
        return atom(claims.page(filters, part, language, uri), changed, request);
    }

    @GET
    @Path("/claims.json")
    @Operation(
            operationId = "getClaimFeedJson",
            summary = "Claims as a JSON Feed",
            description = "The same feed as JSON Feed 1.1.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content = @Content(mediaType = JsonFeed.MEDIA_TYPE, schema = @Schema(implementation = JsonFeed.class)))
    public Response claimsJson(
            @BeanParam ClaimFilters filters,
            @Valid @BeanParam FeedParameters part,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        Instant changed = changed();
        return json(claims.page(filters, part, language, uri), changed, request);
    }

    @GET
    @Path("/corrections.atom")
    @Operation(
            operationId = "getCorrectionFeedAtom",
            summary = "Corrections as an Atom feed",
            description = "To hear of every correction and retraction, or of those of a topic or subject.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content = @Content(mediaType = AtomWriter.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response correctionsAtom(
            @BeanParam CorrectionFilters filters,
            @Valid @BeanParam FeedParameters part,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        Instant changed = changed();
        return atom(corrections.page(filters, part, uri), changed, request);
    }

    @GET
    @Path("/corrections.json")
    @Operation(
            operationId = "getCorrectionFeedJson",
            summary = "Corrections as a JSON Feed",
            description = "The same feed as JSON Feed 1.1.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the feed.",
            content = @Content(mediaType = JsonFeed.MEDIA_TYPE, schema = @Schema(implementation = JsonFeed.class)))
    public Response correctionsJson(
            @BeanParam CorrectionFilters filters,
            @Valid @BeanParam FeedParameters part,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        Instant changed = changed();
        return json(corrections.page(filters, part, uri), changed, request);
    }

    /** Asked before a feed is made: what is published in between makes the next request read it again. */
    private Instant changed() {
        return log.lastPublishedAt().orElse(null);
    }

    private Response atom(Feed feed, Instant changed, HttpHeaders request) {
        return answer(AtomWriter.write(feed), changed, AtomWriter.MEDIA_TYPE, request);
    }

    private Response json(Feed feed, Instant changed, HttpHeaders request) {
        return answer(answers.bytes(JsonFeed.of(feed)), changed, JsonFeed.MEDIA_TYPE, request);
    }

    private Response answer(byte[] body, Instant changed, String mediaType, HttpHeaders request) {
        return answers.document(StoredDocument.of(body, null, changed), mediaType, CachePolicy.REVALIDATE, request);
    }
}
