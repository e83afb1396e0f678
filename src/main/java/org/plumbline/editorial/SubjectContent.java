package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.PublishedSubject;

/** A subject as editors write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A subject as editors write it.")
public record SubjectContent(
        @Schema(
                description = "Its slug; made from the name where absent. It stays as it is.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "sesame-credit")
        String slug,

        @Schema(
                description = "Its name.",
                required = true,
                maxLength = 200,
                pattern = "^[^\\n]+$",
                examples = "Sesame Credit")
        String name,

        @Schema(description = "Other names.", maxItems = 100)
        List<String> aliases,

        @Schema(
                description = "What it is, in a few sentences.",
                required = true,
                maxLength = 4000,
                pattern = "^[\\s\\S]*\\S[\\s\\S]*$")
        String description,

        @Schema(
                description = "Slug of the subject that it belongs to.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "commercial-credit-scoring")
        String partOf,

        @Schema(
                description =
                        "What is so of it, each with the sources that say so. Two subjects are compared by the traits whose property is the same text.",
                maxItems = 100)
        List<PublishedSubject.Trait> traits,

        @Schema(description = "The texts by language (BCP 47).", maxProperties = 40)
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
