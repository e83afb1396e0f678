package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.plumbline.publication.PublishedTopic;

/** A topic as editors write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopicContent(
        String slug, String name, String description, Map<String, PublishedTopic.Translation> translations) {
    public TopicContent {
        translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    TopicContent withSlug(String newSlug) {
        return new TopicContent(newSlug, name, description, translations);
    }
}
