package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Slugs;

/**
 * Who publishes verdicts: the house, or others whose verdicts were imported.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Who publishes verdicts: the house, or others whose verdicts were imported.",
        requiredProperties = {"slug", "href", "name", "site", "house", "translations"})
public record PublishedPublisher(
        @Schema(
                description = "Its name in addresses and filters.",
                pattern = Slugs.PATTERN,
                maxLength = Slugs.MAX_LENGTH,
                examples = "plumbline-desk")
        String slug,

        @Schema(
                description = "Path of this document.",
                pattern = "^/v1/publishers/[a-z0-9-]+$",
                maxLength = 200,
                examples = "/v1/publishers/plumbline-desk")
        String href,

        @Schema(description = "Its name.", maxLength = 300, examples = "Plumbline Desk")
        String name,

        @Schema(description = "Host name, without scheme and `www.`.", maxLength = 253, examples = "plumbline.example")
        String site,

        @Schema(
                description = "Its site.",
                implementation = String.class,
                format = "uri",
                maxLength = 2000,
                examples = "https://plumbline.example/")
        URI url,

        @Schema(description = "Whether it is the publisher that runs this service.", examples = "true")
        boolean house,

        @Schema(
                description = "How it works, for people.",
                maxLength = 50000,
                examples = "Every source has one of five types.")
        String methodology,

        @Schema(
                description = "How it corrects, for people.",
                maxLength = 50000,
                examples = "Anyone may report an error or a better source.")
        String correctionsPolicy,

        @Schema(description = "Its texts by language tag.", maxProperties = 100)
        Map<String, Translation> translations) {
    public PublishedPublisher {
        translations = Map.copyOf(translations);
    }

    /** A publisher's texts in another language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublisherTranslation", description = "A publisher's texts in another language.")
    public record Translation(
            @Schema(description = "How it works.", maxLength = 50000, examples = "Elke bron heeft een van vijf typen.")
            String methodology,

            @Schema(description = "How it corrects.", maxLength = 50000, examples = "Iedereen kan een fout melden.")
            String correctionsPolicy) {}
}
