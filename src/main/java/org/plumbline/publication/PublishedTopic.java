package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Slugs;

/**
 * A broad heading.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A broad heading, for filters.",
        requiredProperties = {"slug", "href", "name", "translations"})
public record PublishedTopic(
        @Schema(
                description = "Its name in addresses and filters.",
                pattern = Slugs.PATTERN,
                maxLength = Slugs.MAX_LENGTH,
                examples = "scoring")
        String slug,

        @Schema(
                description = "Path of this document.",
                pattern = "^/v1/topics/[a-z0-9-]+$",
                maxLength = 200,
                examples = "/v1/topics/scoring")
        String href,

        @Schema(description = "Its name in English.", maxLength = 300, examples = "Scoring")
        String name,

        @Schema(description = "What belongs under it.", maxLength = 4000, examples = "Claims about points and grades.")
        String description,

        @Schema(description = "Its texts by language tag.", maxProperties = 100)
        Map<String, Translation> translations) {
    public PublishedTopic {
        translations = Map.copyOf(translations);
    }

    /** A topic's texts in another language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TopicTranslation", description = "A topic's texts in another language.")
    public record Translation(
            @Schema(description = "Its name.", maxLength = 300, examples = "Scores")
            String name,

            @Schema(
                    description = "What belongs under it.",
                    maxLength = 4000,
                    examples = "Beweringen over punten en cijfers.")
            String description) {}
}
