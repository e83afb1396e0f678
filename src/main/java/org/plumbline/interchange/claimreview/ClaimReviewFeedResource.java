package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.publication.CurrentClaims;
import org.plumbline.publication.LogReader;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.StoredDocument;

/** Every review in one schema.org {@code DataFeed}, in the shape in which Data Commons publishes fact checks. */
@Path("/feeds/claimreview.json")
@Tag(name = "Exchange")
public class ClaimReviewFeedResource {
    private static final String LICENSE = ClaimReviews.licenseUrl(PublishedClaim.LICENSE);

    private final CurrentClaims claims;
    private final LogReader log;
    private final ClaimReviews reviews;
    private final Answers answers;
    private final PublicAddress address;
    private final ObjectMapper json;

    ClaimReviewFeedResource(
            CurrentClaims claims,
            LogReader log,
            ClaimReviews reviews,
            Answers answers,
            PublicAddress address,
            ObjectMapper json) {
        this.claims = claims;
        this.log = log;
        this.reviews = reviews;
        this.answers = answers;
        this.address = address;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getClaimReviewFeed",
            summary = "All claims as a ClaimReview data feed",
            description = "For collectors of fact checks: one DataFeedItem a claim, with every publisher's verdict in"
                    + " full. Streamed; the ETag changes when anything is published.")
    @APIResponse(
            responseCode = "200",
            description = "The feed in JSON-LD.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimReviewFeed.class)))
    public Response feed(@Context HttpHeaders request) {
        long head = log.head();
        return answers.stream(
                out -> write(head, out),
                new StoredDocument(new byte[0], EntityTags.of("claimreview@" + address.of("/") + head), null, null),
                MediaType.APPLICATION_JSON,
                CachePolicy.REVALIDATE,
                request);
    }

    private void write(long head, OutputStream out) throws IOException {
        try (JsonGenerator feed = json.getFactory().createGenerator(out)) {
            feed.writeStartObject();
            feed.writeStringField("@context", ClaimReviewDocument.CONTEXT);
            feed.writeStringField("@type", "DataFeed");
            feed.writeStringField("@id", address.of("/feeds/claimreview.json"));
            feed.writeStringField("name", "ClaimReview feed");
            feed.writeStringField("license", LICENSE);
            feed.writeNumberField("version", head);
            feed.writeArrayFieldStart("dataFeedElement");
            claims.each(head, document -> feed.writePOJO(item(json.readValue(document, PublishedClaim.class))));
            feed.writeEndArray();
            feed.writeEndObject();
        }
    }

    private ClaimReviewFeed.Item item(PublishedClaim claim) {
        return new ClaimReviewFeed.Item(
                "DataFeedItem",
                claim.firstPublishedAt().toString(),
                claim.publishedAt().toString(),
                address.page(claim.slug()),
                reviews.all(claim));
    }
}
