package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.PublishedPublisher;

/** A publisher as editors write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A publisher as editors write it.")
public record PublisherContent(
        @Schema(
                description = "Its slug; made from the name where absent. It stays as it is.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "plumbline-desk")
        String slug,

        @Schema(
                description = "Its name.",
                required = true,
                maxLength = 200,
                pattern = "^[^\\n]+$",
                examples = "The Plumbline desk")
        String name,

        @Schema(
                description = "Its host name, without scheme and `www.`.",
                required = true,
                maxLength = 253,
                pattern = "^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}$",
                examples = "example.org")
        String site,

        @Schema(description = "Its http(s) address.", maxLength = 2000)
        URI url,

        @Schema(description = "Whether it runs this service; exactly one does.", examples = "false")
        boolean house,

        @Schema(description = "How it works, for readers.", maxLength = 20000, pattern = "^[\\s\\S]*\\S[\\s\\S]*$")
        String methodology,

        @Schema(description = "How it corrects, for readers.", maxLength = 20000, pattern = "^[\\s\\S]*\\S[\\s\\S]*$")
        String correctionsPolicy,

        @Schema(description = "The texts by language (BCP 47).", maxProperties = 40)
        Map<String, PublishedPublisher.Translation> translations) {
    public PublisherContent {
        translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    PublisherContent withSlug(String newSlug) {
        return new PublisherContent(newSlug, name, site, url, house, methodology, correctionsPolicy, translations);
    }
}
