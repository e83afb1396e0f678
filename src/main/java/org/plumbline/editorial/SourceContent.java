package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.SourceRecord;
import org.plumbline.publication.SourceType;

/** A source as editors write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A source as editors write it.")
public record SourceContent(
        @Schema(
                description = "Its key in citations; made from the title where absent. It stays as it is.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "creemers-2018")
        String key,

        @Schema(
                description = "The document's title.",
                required = true,
                maxLength = 500,
                pattern = "^.+$",
                examples = "China's Social Credit System: An Evolving Practice of Control")
        String title,

        @Schema(description = "People or bodies, in order.", maxItems = 100)
        List<String> authors,

        @Schema(description = "Who published it.", maxLength = 200, pattern = "^.+$", examples = "SSRN")
        String publisher,

        @Schema(description = "Its http(s) address, only where an editor saw it there.", maxLength = 2000)
        URI url,

        @Schema(description = "The http(s) address of an archived copy.", maxLength = 2000)
        URI archiveUrl,

        @Schema(
                description = "Year, month or day, as precise as the document says.",
                maxLength = 10,
                pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
                examples = "2018-05-09")
        String publishedOn,

        @Schema(
                description = "Its language (BCP 47).",
                required = true,
                maxLength = 35,
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                examples = "en")
        String language,

        @Schema(description = "What kind of document it is.", required = true)
        SourceType type,

        @Schema(description = "Whether an editor saw the document itself.", examples = "true")
        boolean verified,

        @Schema(
                description = "A remark, for example that only a copy was seen.",
                maxLength = 1000,
                pattern = "^[\\s\\S]+$")
        String note) {
    public SourceContent {
        authors = authors == null ? List.of() : List.copyOf(authors);
    }

    /** A source with the key that it is cited by. */
    public static SourceContent of(String key, SourceRecord s) {
        return new SourceContent(
                key,
                s.title(),
                s.authors(),
                s.publisher(),
                s.url(),
                s.archiveUrl(),
                s.publishedOn(),
                s.language(),
                s.type(),
                s.verified(),
                s.note());
    }

    @JsonIgnore
    public SourceRecord source() {
        return new SourceRecord(
                title, authors, publisher, url, archiveUrl, publishedOn, language, type, verified, note);
    }

    SourceContent withKey(String newKey) {
        return of(newKey, source());
    }
}
