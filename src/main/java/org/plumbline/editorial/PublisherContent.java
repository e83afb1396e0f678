package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Map;
import org.plumbline.publication.PublishedPublisher;

/** A publisher as editors write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublisherContent(
        String slug,
        String name,
        String site,
        URI url,
        boolean house,
        String methodology,
        String correctionsPolicy,
        Map<String, PublishedPublisher.Translation> translations) {
    public PublisherContent {
        translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    PublisherContent withSlug(String newSlug) {
        return new PublisherContent(newSlug, name, site, url, house, methodology, correctionsPolicy, translations);
    }
}
