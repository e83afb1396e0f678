package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * A broad heading.
 *
 * @param translations name and description by language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedTopic(
        String slug, String href, String name, String description, Map<String, Translation> translations) {
    public PublishedTopic {
        translations = Map.copyOf(translations);
    }

    /** A topic's texts in another language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Translation(String name, String description) {}
}
