package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.LogReader;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.search.ClaimFilters;
import org.plumbline.search.ClaimPositions;
import org.plumbline.search.ClaimQuery;
import org.plumbline.search.FilterReader;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.StoredDocument;

/** Every review in one schema.org {@code DataFeed}, in the shape in which Data Commons publishes fact checks. */
@Path(ClaimReviewFeedResource.PATH)
@Tag(name = "Exchange")
public class ClaimReviewFeedResource {
    static final String PATH = "/feeds/claimreview.json";
    private static final int BATCH = 100;

    private final FilterReader filters;
    private final ClaimPositions positions;
    private final ClaimReader claims;
    private final LogReader log;
    private final ClaimReviews reviews;
    private final Answers answers;
    private final PublicAddress address;
    private final ObjectMapper json;

    ClaimReviewFeedResource(
            FilterReader filters,
            ClaimPositions positions,
            ClaimReader claims,
            LogReader log,
            ClaimReviews reviews,
            Answers answers,
            PublicAddress address,
            ObjectMapper json) {
        this.filters = filters;
        this.positions = positions;
        this.claims = claims;
        this.log = log;
        this.reviews = reviews;
        this.answers = answers;
        this.address = address;
        this.json = json;
    }

    @GET // without @Produces: the path says the format, whatever a collector's Accept says
    @Operation(
            operationId = "getClaimReviewFeed",
            summary = "All claims as a ClaimReview data feed",
            description =
                    "For collectors of fact checks: one DataFeedItem a claim, with every publisher's verdict in"
                            + " full. Takes the filters of `/v1/claims`. Streamed; the ETag changes when anything is published.")
    @APIResponse(
            responseCode = "200",
            description = "The feed in JSON-LD.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimReviewFeed.class)))
    public Response feed(@BeanParam ClaimFilters given, @Context HttpHeaders request) {
        ClaimQuery query = filters.read(given, null);
        long at = query.asOf() == null ? log.head() : log.positionAt(query.asOf());
        String etag = EntityTags.of("claimreview feed of " + address.of("/") + " at " + at + ' ' + query.selection());
        return answers.stream(
                out -> write(query, at, out),
                new StoredDocument(new byte[0], etag, null, null),
                MediaType.APPLICATION_JSON,
                CachePolicy.REVALIDATE,
                request);
    }

    /** In batches, so that a slow reader holds neither a connection nor the whole feed. */
    private void write(ClaimQuery query, long at, OutputStream out) throws IOException {
        long[] selected = positions.of(query, at);
        Arrays.sort(selected);
        try (ClaimReviewFeedWriter feed = new ClaimReviewFeedWriter(reviews, address, json, PATH, at, out)) {
            for (int from = 0; from < selected.length; from += BATCH) {
                long[] batch = Arrays.copyOfRange(selected, from, Math.min(from + BATCH, selected.length));
                for (ClaimState state : claims.at(LongStream.of(batch).boxed().toList())) {
                    feed.add(json.readValue(state.original().body(), PublishedClaim.class));
                }
            }
        }
    }
}
