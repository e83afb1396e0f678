package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A thing that claims are about, with its traits.
 *
 * @param aliases other names
 * @param partOf slug of the subject that it belongs to
 * @param traits what is so of it, each with the sources that say so
 * @param citations those sources, once each
 * @param translations the texts by language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedSubject(
        String slug,
        String href,
        String name,
        List<String> aliases,
        String description,
        String partOf,
        List<Trait> traits,
        List<CitedSource> citations,
        Map<String, Translation> translations) {
    public PublishedSubject {
        aliases = List.copyOf(aliases);
        traits = List.copyOf(traits);
        citations = List.copyOf(citations);
        translations = Map.copyOf(translations);
    }

    /**
     * One trait. Two subjects are compared by the traits whose property is the same text.
     *
     * @param citations source keys
     */
    public record Trait(String property, String value, List<String> citations) {
        public Trait {
            citations = List.copyOf(citations);
        }
    }

    /** A source by its key. */
    public record CitedSource(String key, SourceRecord source) {}

    /** A subject's texts in another language; traits in the same order. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Translation(String name, String description, List<TraitText> traits) {
        public Translation {
            traits = traits == null ? List.of() : List.copyOf(traits);
        }
    }

    /** A trait's words in another language. */
    public record TraitText(String property, String value) {}
}
