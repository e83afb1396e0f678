package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;

/**
 * A source as it is published, within a citation and by itself.
 *
 * @param title the document's title
 * @param authors people or bodies, in order
 * @param publisher who published it
 * @param url its address, only where an editor saw it there
 * @param archiveUrl an archived copy
 * @param publishedOn year, month or day, as precise as the document says
 * @param language BCP 47
 * @param type what kind of document it is
 * @param verified whether an editor saw the document itself
 * @param note a remark, for example that only a copy was seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceRecord(
        String title,
        List<String> authors,
        String publisher,
        URI url,
        URI archiveUrl,
        String publishedOn,
        String language,
        SourceType type,
        boolean verified,
        String note) {
    public SourceRecord {
        authors = List.copyOf(authors);
    }
}
