package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the streamed feed looks like; written member by member, never held as a whole. */
@Schema(name = "ClaimReviewFeed", description = "A schema.org DataFeed of ClaimReviews.")
public record ClaimReviewFeed(
        @JsonProperty("@context")
        @Schema(description = "The vocabulary.", enumeration = "https://schema.org", examples = "https://schema.org")
        String context,

        @JsonProperty("@type")
        @Schema(description = "Always DataFeed.", enumeration = "DataFeed", examples = "DataFeed")
        String type,

        @JsonProperty("@id") @Schema(description = "Name of the feed.", format = "uri", maxLength = 2000)
        String id,

        @Schema(description = "What the feed is.", maxLength = 100, pattern = "^.+$", examples = "ClaimReview feed")
        String name,

        @Schema(description = "Licence of the compilation.", format = "uri", maxLength = 200)
        String license,

        @Schema(
                description = "Position of the log that the feed is a view of.",
                minimum = "0",
                format = "int64",
                examples = "86")
        long version,

        @Schema(description = "One item a claim.", maxItems = 10_000_000)
        List<Item> dataFeedElement) {

    public ClaimReviewFeed {
        dataFeedElement = List.copyOf(dataFeedElement);
    }

    /**
     * A claim in the feed.
     *
     * @param item every publisher's verdict, the house's first
     */
    @Schema(name = "ClaimReviewFeedItem", description = "A claim with every publisher's verdict.")
    public record Item(
            @JsonProperty("@type")
            @Schema(description = "Always DataFeedItem.", enumeration = "DataFeedItem", examples = "DataFeedItem")
            String type,

            @Schema(description = "When the claim was first published.", format = "date-time")
            String dateCreated,

            @Schema(description = "When its present state was published.", format = "date-time")
            String dateModified,

            @Schema(description = "The claim's page.", format = "uri", maxLength = 2000)
            String url,

            @Schema(description = "The verdicts.", maxItems = 1000)
            List<ClaimReviewDocument> item) {
        public Item {
            item = List.copyOf(item);
        }
    }
}
