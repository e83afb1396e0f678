package org.plumbline.interchange.export;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.plumbline.interchange.claimreview.ClaimReviewFeedWriter;

/** {@code claims.jsonld}: a schema.org {@code DataFeed}. */
final class JsonLdWriter implements RowWriter {
    private final ClaimReviewFeedWriter feed;
    private final ObjectReader claims;
    private long rows;

    JsonLdWriter(ClaimReviewFeedWriter feed, ObjectReader claims) {
        this.feed = feed;
        this.claims = claims;
    }

    @Override
    public void write(StoredBytes document) throws IOException {
        feed.add(claims.readValue(document.bytes(), document.from(), document.length()));
        rows++;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}
