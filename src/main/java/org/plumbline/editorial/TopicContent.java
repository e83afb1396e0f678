package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.PublishedTopic;

/** A topic as editors write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A topic as editors write it.")
public record TopicContent(
        @Schema(
                description = "Its slug; made from the name where absent. It stays as it is.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "scoring")
        String slug,

        @Schema(
                description = "Its name.",
                required = true,
                maxLength = 200,
                pattern = "^[^\\n]+$",
                examples = "Scoring")
        String name,

        @Schema(description = "What belongs under it.", maxLength = 2000, pattern = "^[\\s\\S]*\\S[\\s\\S]*$")
        String description,

        @Schema(description = "The texts by language (BCP 47).", maxProperties = 40)
        Map<String, PublishedTopic.Translation> translations) {
    public TopicContent {
        translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    TopicContent withSlug(String newSlug) {
        return new TopicContent(newSlug, name, description, translations);
    }
}
