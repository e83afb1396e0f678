package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source as it is published, within a citation and by itself.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "A document that verdicts, notes and traits rest on.",
        requiredProperties = {"title", "authors", "type", "verified"})
public record SourceRecord(
        @Schema(
                description = "The document's title.",
                maxLength = 1000,
                examples = "China just announced a new social credit law. Here is what it means.")
        String title,

        @Schema(description = "People or bodies, in order.", maxItems = 100)
        List<String> authors,

        @Schema(description = "Who published it.", maxLength = 300, examples = "MIT Technology Review")
        String publisher,

        @Schema(
                description = "Its address; only where an editor saw it there.",
                implementation = String.class,
                format = "uri",
                maxLength = 2000,
                examples = "https://www.technologyreview.com/2022/11/22/1063605/")
        URI url,

        @Schema(
                description = "An archived copy.",
                implementation = String.class,
                format = "uri",
                maxLength = 2000,
                examples = "https://web.archive.org/web/2022/example")
        URI archiveUrl,

        @Schema(
                description = "Year, month or day, as precise as the document says.",
                pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
                maxLength = 10,
                examples = "2022-11-22")
        String publishedOn,

        @Schema(
                description = "BCP 47 language of the document.",
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                maxLength = 35,
                examples = "en")
        String language,

        SourceType type,

        @Schema(description = "Whether an editor saw the document itself.", examples = "true")
        boolean verified,

        @Schema(
                description = "A remark, for example that only a copy was seen.",
                maxLength = 4000,
                examples = "Seen as a repost.")
        String note) {
    public SourceRecord {
        authors = List.copyOf(authors);
    }
}
