package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.PublicAddress;

/** Writes claims as one schema.org {@code DataFeed}, claim by claim: never more than one is in memory. */
public final class ClaimReviewFeedWriter implements AutoCloseable {
    private static final String LICENSE = ClaimReviews.licenseUrl(PublishedClaim.LICENSE);

    private final JsonGenerator feed;
    private final ClaimReviews reviews;
    private final PublicAddress address;

    /**
     * Writes the beginning.
     *
     * @param path of the feed, its name on the web
     * @param at position of the log that it shows
     * @param out left open at the end
     */
    public ClaimReviewFeedWriter(
            ClaimReviews reviews, PublicAddress address, ObjectMapper json, String path, long at, OutputStream out)
            throws IOException {
        this.reviews = reviews;
        this.address = address;
        this.feed = json.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        feed.writeStartObject();
        feed.writeStringField("@context", ClaimReviewDocument.CONTEXT);
        feed.writeStringField("@type", "DataFeed");
        feed.writeStringField("@id", address.of(path));
        feed.writeStringField("name", "ClaimReview feed");
        feed.writeStringField("license", LICENSE);
        feed.writeNumberField("version", at);
        feed.writeArrayFieldStart("dataFeedElement");
    }

    /** Adds a claim with every publisher's verdict. */
    public void add(PublishedClaim claim) throws IOException {
        feed.writePOJO(new ClaimReviewFeed.Item(
                "DataFeedItem",
                claim.firstPublishedAt().toString(),
                claim.publishedAt().toString(),
                address.page(claim.slug()),
                reviews.all(claim)));
    }

    /** Writes the end. */
    @Override
    public void close() throws IOException {
        feed.writeEndArray();
        feed.writeEndObject();
        feed.close();
    }
}
