package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A schema.org {@code Thing} by name, and the kinds of thing that a review refers to. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "SchemaThing", description = "A thing by its identity and name.")
public record SchemaThing(
        @JsonProperty("@type") @Schema(description = "Its schema.org type.", enumeration = "Thing", examples = "Thing")
        String type,

        @JsonProperty("@id") @Schema(description = "Its name on the web.", format = "uri", maxLength = 2000)
        String id,

        @Schema(description = "What it is called.", maxLength = 500, pattern = "^[\\s\\S]*$")
        String name) {

    /** A person or body. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "SchemaAgent", description = "A person or an organisation.")
    public record Agent(
            @JsonProperty("@type")
            @Schema(
                    description = "Person or Organization.",
                    enumeration = {"Person", "Organization"},
                    examples = "Organization")
            String type,

            @JsonProperty("@id")
            @Schema(description = "Its name on the web, where it has one here.", format = "uri", maxLength = 2000)
            String id,

            @Schema(
                    description = "What it is called.",
                    maxLength = 300,
                    pattern = "^[\\s\\S]*$",
                    examples = "Plumbline Desk")
            String name,

            @Schema(description = "Its site.", format = "uri", maxLength = 2000)
            String url,

            @Schema(description = "A page that tells who it is.", format = "uri", maxLength = 2000)
            String sameAs,

            @Schema(description = "How it works.", format = "uri", maxLength = 2000)
            String publishingPrinciples,

            @Schema(description = "How it corrects itself.", format = "uri", maxLength = 2000)
            String correctionsPolicy) {

        static Agent named(String type, String name, String sameAs) {
            return new Agent(type, null, name, null, sameAs, null, null);
        }
    }

    /** A document: evidence, or a place where the claim appeared. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "SchemaCreativeWork", description = "A document.")
    public record Work(
            @JsonProperty("@type")
            @Schema(
                    description = "Its kind.",
                    enumeration = {"CreativeWork", "ScholarlyArticle", "NewsArticle"},
                    examples = "NewsArticle")
            String type,

            @JsonProperty("@id")
            @Schema(description = "Its record here, where it has one.", format = "uri", maxLength = 2000)
            String id,

            @Schema(description = "Its title.", maxLength = 1000, pattern = "^[\\s\\S]*$")
            String name,

            @Schema(description = "Where it is.", format = "uri", maxLength = 2000)
            String url,

            @Schema(description = "An archived copy.", format = "uri", maxLength = 2000)
            String archivedAt,

            @Schema(description = "Whom to credit for it.", maxLength = 2000, pattern = "^[\\s\\S]*$")
            String creditText,

            @Schema(description = "Who published it.") Agent publisher,

            @Schema(
                    description = "Its date, as precise as it is known.",
                    maxLength = 10,
                    pattern = "^[0-9-]+$",
                    examples = "2018-05")
            String datePublished,

            @Schema(description = "BCP 47 language.", maxLength = 35, pattern = "^[A-Za-z0-9-]+$", examples = "en")
            String inLanguage) {}

    /**
     * A remark on a review: a nuance note, or a correction.
     *
     * @param name kind of note, or of change
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "SchemaComment", description = "A nuance note, or a correction of the review.")
    public record Comment(
            @JsonProperty("@type")
            @Schema(
                    description = "Comment, or CorrectionComment for a correction.",
                    enumeration = {"Comment", "CorrectionComment"},
                    examples = "Comment")
            String type,

            @JsonProperty("@id") @Schema(description = "Its name on the web.", format = "uri", maxLength = 2000)
            String id,

            @Schema(description = "What kind of note it is.", maxLength = 40, pattern = "^[a-z-]+$")
            String name,

            @Schema(description = "What it says.", maxLength = 4000, pattern = "^[\\s\\S]*$")
            String text,

            @Schema(description = "When the correction was published.", format = "date-time")
            String datePublished,

            @Schema(description = "The sources that bear it out, by their identity.", maxItems = 100)
            List<Link> citation) {
        public Comment {
            citation = List.copyOf(citation);
        }
    }

    /** Something described elsewhere in the document. */
    @Schema(name = "SchemaLink", description = "A thing that is described elsewhere.")
    public record Link(
            @JsonProperty("@id") @Schema(description = "Its identity.", format = "uri", maxLength = 2000)
            String id) {}
}
