package org.plumbline.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Cursor;
import org.plumbline.web.Total;

/**
 * The shape of the lists of reference data, for the OpenAPI document. They are sent as {@link References.RawPage}, which
 * passes stored documents on without reading them.
 */
final class ReferencePages {
    private static final String CURSOR = "Cursor of the next page, where there is one.";
    private static final String CURSOR_PATTERN = "^[A-Za-z0-9_-]+$";
    private static final String CURSOR_EXAMPLE = "WyJzdWJqZWN0QG51bGwiLDAsWyJoZWFsdGgtY29kZSJdXQ";

    private ReferencePages() {}

    @Schema(
            description = "A page of subjects, by slug.",
            requiredProperties = {"items", "total"})
    record SubjectPage(
            @Schema(description = "The subjects.", maxItems = 100)
            List<PublishedSubject> items,

            @Schema(
                    description = CURSOR,
                    pattern = CURSOR_PATTERN,
                    maxLength = Cursor.MAX_LENGTH,
                    examples = CURSOR_EXAMPLE)
            String next,

            Total total) {}

    @Schema(
            description = "A page of sources, by key.",
            requiredProperties = {"items", "total"})
    record SourcePage(
            @Schema(description = "The sources.", maxItems = 100)
            List<PublishedSource> items,

            @Schema(
                    description = CURSOR,
                    pattern = CURSOR_PATTERN,
                    maxLength = Cursor.MAX_LENGTH,
                    examples = CURSOR_EXAMPLE)
            String next,

            Total total) {}

    @Schema(
            description = "A page of topics, by slug.",
            requiredProperties = {"items", "total"})
    record TopicPage(
            @Schema(description = "The topics.", maxItems = 100)
            List<PublishedTopic> items,

            @Schema(
                    description = CURSOR,
                    pattern = CURSOR_PATTERN,
                    maxLength = Cursor.MAX_LENGTH,
                    examples = CURSOR_EXAMPLE)
            String next,

            Total total) {}

    @Schema(
            description = "A page of publishers, by slug.",
            requiredProperties = {"items", "total"})
    record PublisherPage(
            @Schema(description = "The publishers.", maxItems = 100)
            List<PublishedPublisher> items,

            @Schema(
                    description = CURSOR,
                    pattern = CURSOR_PATTERN,
                    maxLength = Cursor.MAX_LENGTH,
                    examples = CURSOR_EXAMPLE)
            String next,

            Total total) {}
}
