package org.plumbline.interchange.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Member names are the format's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "JsonFeed", description = "A JSON Feed 1.1.")
record JsonFeed(
        @Schema(
                description = "The format.",
                enumeration = "https://jsonfeed.org/version/1.1",
                examples = "https://jsonfeed.org/version/1.1")
        String version,

        @Schema(description = "Title.", maxLength = 300, pattern = "^.+$", examples = "Plumbline: claims")
        String title,

        @Schema(description = "What is in it.", maxLength = 500, pattern = "^.+$")
        String description,

        @JsonProperty("home_page_url") @Schema(description = "Page for people.", format = "uri", maxLength = 2000)
        String homePageUrl,

        @JsonProperty("feed_url") @Schema(description = "This page of the feed.", format = "uri", maxLength = 8000)
        String feedUrl,

        @JsonProperty("next_url")
        @Schema(description = "The next page; absent on the last.", format = "uri", maxLength = 9000)
        String nextUrl,

        @Schema(description = "Who publishes it.", maxItems = 10)
        List<Author> authors,

        @Schema(description = "Entries, last changed first.", maxItems = 100)
        List<Item> items) {

    static final String MEDIA_TYPE = "application/feed+json";

    JsonFeed {
        authors = List.copyOf(authors);
        items = List.copyOf(items);
    }

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                feed.description(),
                feed.home(),
                feed.self(),
                feed.next(),
                List.of(new Author(feed.author())),
                feed.entries().stream().map(Item::of).toList());
    }

    @Schema(name = "JsonFeedAuthor", description = "Who wrote it.")
    record Author(
            @Schema(description = "Name.", maxLength = 300, pattern = "^[\\s\\S]+$", examples = "Plumbline Desk")
            String name) {}

    /** An entry. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JsonFeedItem", description = "A claim or a correction.")
    record Item(
            @Schema(
                    description = "Name of the entry; stays the same while it changes.",
                    maxLength = 200,
                    pattern = "^urn:uuid:",
                    examples = "urn:uuid:0192f1c2-7a3e-7b1c-9a55-3f2d1c0b9a87")
            String id,

            @Schema(description = "Page for people.", format = "uri", maxLength = 2000)
            String url,

            @JsonProperty("external_url") @Schema(description = "The same as JSON.", format = "uri", maxLength = 2000)
            String externalUrl,

            @Schema(description = "Verdict and claim, or correction and claim.", maxLength = 2000)
            String title,

            @JsonProperty("content_html")
            @Schema(description = "What it says.", maxLength = 200_000, pattern = "^[\\s\\S]*$")
            String contentHtml,

            @Schema(description = "The verdict, or the correction, in short.", maxLength = 4000)
            String summary,

            @JsonProperty("date_published") @Schema(description = "First published.")
            Instant datePublished,

            @JsonProperty("date_modified") @Schema(description = "Last changed.")
            Instant dateModified,

            @Schema(description = "Whose verdict it is.", maxItems = 10)
            List<Author> authors,

            @Schema(description = "Rating and topics, or kind of change.", maxItems = 100)
            List<String> tags,

            @Schema(description = "BCP 47 language.", maxLength = 35, pattern = "^[A-Za-z0-9-]+$", examples = "en")
            String language) {
        Item {
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }

        static Item of(Feed.Entry entry) {
            return new Item(
                    entry.id(),
                    entry.url(),
                    entry.alternate(),
                    entry.title(),
                    entry.html(),
                    entry.summary(),
                    entry.published(),
                    entry.updated(),
                    List.of(new Author(entry.author())),
                    entry.categories().stream().map(Feed.Category::term).toList(),
                    entry.language());
        }
    }
}
