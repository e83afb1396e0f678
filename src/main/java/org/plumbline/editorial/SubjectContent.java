package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.plumbline.publication.PublishedSubject;

/** A subject as editors write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubjectContent(
        String slug,
        String name,
        List<String> aliases,
        String description,
        String partOf,
        List<PublishedSubject.Trait> traits,
        Map<String, PublishedSubject.Translation> translations) {
    public SubjectContent {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        traits = traits == null ? List.of() : List.copyOf(traits);
        translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    SubjectContent withSlug(String newSlug) {
        return new SubjectContent(newSlug, name, aliases, description, partOf, traits, translations);
    }
}
