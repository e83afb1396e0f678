package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Map;

/**
 * Who publishes verdicts: the house, or others whose verdicts were imported.
 *
 * @param site host name, without scheme and {@code www.}
 * @param house whether this is the publisher that runs this service
 * @param methodology how it works, for people
 * @param correctionsPolicy how it corrects, for people
 * @param translations the texts by language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedPublisher(
        String slug,
        String href,
        String name,
        String site,
        URI url,
        boolean house,
        String methodology,
        String correctionsPolicy,
        Map<String, Translation> translations) {
    public PublishedPublisher {
        translations = Map.copyOf(translations);
    }

    /** A publisher's texts in another language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Translation(String methodology, String correctionsPolicy) {}
}
