package org.plumbline.embed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An oEmbed 1.0 answer of type {@code rich} (oembed.com, 2.3.4.4). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How to show a claim's card in a page (oEmbed 1.0, type rich).")
record OEmbed(
        @Schema(description = "Always 1.0.", maxLength = 3, pattern = "^1\\.0$", examples = "1.0")
        String version,

        @Schema(
                description = "Always rich.",
                enumeration = {"rich"},
                examples = "rich")
        String type,

        @Schema(description = "The claim.", maxLength = 2000, pattern = "^[\\s\\S]+$", examples = "The claim.")
        String title,

        @JsonProperty("author_name")
        @Schema(
                description = "Who reached the verdict.",
                maxLength = 500,
                pattern = "^[\\s\\S]+$",
                examples = "Plumbline Desk")
        String authorName,

        @JsonProperty("provider_name")
        @Schema(description = "Always Plumbline.", maxLength = 20, pattern = "^.+$", examples = "Plumbline")
        String providerName,

        @JsonProperty("provider_url")
        @Schema(
                description = "This service.",
                maxLength = 2000,
                format = "uri",
                examples = "https://plumbline.example/")
        String providerUrl,

        @JsonProperty("cache_age")
        @Schema(
                description = "Seconds for which the answer may be kept.",
                minimum = "0",
                maximum = "86400",
                format = "int32",
                examples = "300")
        int cacheAge,

        @Schema(
                description = "An iframe with the card. It needs no script; the card tells its height by postMessage.",
                maxLength = 8000,
                pattern = "^<iframe[\\s\\S]+$",
                examples = "<iframe src=\"https://plumbline.example/embed/every-citizen-score\"></iframe>")
        String html,

        @Schema(description = "Width in pixels.", minimum = "1", maximum = "10000", format = "int32", examples = "600")
        int width,

        @Schema(description = "Height in pixels.", minimum = "1", maximum = "10000", format = "int32", examples = "340")
        int height,

        @JsonProperty("thumbnail_url")
        @Schema(
                description = "The share image.",
                maxLength = 2000,
                format = "uri",
                examples = "https://plumbline.example/embed/every-citizen-score/share.png?v=1&lang=en")
        String thumbnailUrl,

        @JsonProperty("thumbnail_width")
        @Schema(description = "Its width.", minimum = "1", maximum = "1200", format = "int32", examples = "1200")
        int thumbnailWidth,

        @JsonProperty("thumbnail_height")
        @Schema(description = "Its height.", minimum = "1", maximum = "630", format = "int32", examples = "630")
        int thumbnailHeight) {}
