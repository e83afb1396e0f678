package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Slugs;

/**
 * A thing that claims are about, with its traits.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A thing that claims are about, with its traits.",
        requiredProperties = {"slug", "href", "name", "aliases", "traits", "citations", "translations"})
public record PublishedSubject(
        @Schema(
                description = "Its name in addresses.",
                pattern = Slugs.PATTERN,
                maxLength = Slugs.MAX_LENGTH,
                examples = "sesame-credit")
        String slug,

        @Schema(
                description = "Path of this document.",
                pattern = "^/v1/subjects/[a-z0-9-]+$",
                maxLength = 200,
                examples = "/v1/subjects/sesame-credit")
        String href,

        @Schema(description = "Its name in English.", maxLength = 300, examples = "Sesame Credit")
        String name,

        @Schema(description = "Other names.", maxItems = 100)
        List<String> aliases,

        @Schema(description = "What it is.", maxLength = 10000, examples = "A commercial score of Ant Group.")
        String description,

        @Schema(
                description = "Slug of the subject that it belongs to.",
                pattern = Slugs.PATTERN,
                maxLength = Slugs.MAX_LENGTH,
                examples = "commercial-credit-scoring")
        String partOf,

        @Schema(description = "What is so of it, each with the sources that say so.", maxItems = 200)
        List<Trait> traits,

        @Schema(description = "Those sources, once each.", maxItems = 500)
        List<CitedSource> citations,

        @Schema(description = "Its texts by language tag.", maxProperties = 100)
        Map<String, Translation> translations) {
    public PublishedSubject {
        aliases = List.copyOf(aliases);
        traits = List.copyOf(traits);
        citations = List.copyOf(citations);
        translations = Map.copyOf(translations);
    }

    /**
     * One trait. Two subjects are compared by the traits whose property is the same text.
     */
    @Schema(
            description = "One trait. Subjects are compared by the traits whose property is the same text.",
            requiredProperties = {"property", "value", "citations"})
    public record Trait(
            @Schema(description = "What is told of it.", maxLength = 300, examples = "Operator")
            String property,

            @Schema(description = "What is so.", maxLength = 4000, examples = "Ant Group")
            String value,

            @Schema(description = "Keys of the sources that say so.", maxItems = 100)
            List<String> citations) {
        public Trait {
            citations = List.copyOf(citations);
        }
    }

    /** A source by its key. */
    @Schema(
            description = "A source by its key.",
            requiredProperties = {"key", "source"})
    public record CitedSource(
            @Schema(
                    description = "Its key: `GET /v1/sources/{key}`.",
                    pattern = Slugs.PATTERN,
                    maxLength = Slugs.MAX_LENGTH,
                    examples = "yang-mittr-2022")
            String key,

            SourceRecord source) {}

    /** A subject's texts in another language; traits in the same order. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "SubjectTranslation",
            description = "A subject's texts in another language.",
            requiredProperties = {"traits"})
    public record Translation(
            @Schema(description = "Its name.", maxLength = 300, examples = "Sesame Credit")
            String name,

            @Schema(description = "What it is.", maxLength = 10000, examples = "Een commerciële score van Ant Group.")
            String description,

            @Schema(description = "The traits in the same order.", maxItems = 200)
            List<TraitText> traits) {
        public Translation {
            traits = traits == null ? List.of() : List.copyOf(traits);
        }
    }

    /** A trait's words in another language. */
    @Schema(
            description = "A trait's words in another language.",
            requiredProperties = {"property", "value"})
    public record TraitText(
            @Schema(description = "What is told of it.", maxLength = 300, examples = "Uitvoerder")
            String property,

            @Schema(description = "What is so.", maxLength = 4000, examples = "Ant Group")
            String value) {}
}
