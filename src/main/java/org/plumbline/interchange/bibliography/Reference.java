package org.plumbline.interchange.bibliography;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.publication.PublishedClaim.Citation;
import org.plumbline.publication.SourceRecord;
import org.plumbline.publication.SourceType;

/**
 * A document as a reference manager knows it, before it takes a format.
 *
 * @param key stable key, unique within a bibliography; letters, digits and hyphens
 * @param authors names as they are written. They are not split into family and given names: the record does not say which
 *     are people, nor which part of a name is which
 * @param url where to read it; for a source without an address of its own, this service's record of it
 * @param issued year, month or day, null where unknown
 * @param accessedOn when it was last seen
 * @param version for a revision of a claim
 * @param note remarks that the formats have no field for, null where there are none
 */
record Reference(
        String key,
        Kind kind,
        String title,
        List<String> authors,
        String publisher,
        String url,
        String archiveUrl,
        String issued,
        String language,
        LocalDate accessedOn,
        String version,
        String note) {

    Reference {
        authors = List.copyOf(authors);
    }

    /** What sort of document it is. Each format has its own word for it. */
    enum Kind {
        DOCUMENT,
        SCHOLARLY,
        REPORT,
        NEWS,
        VIDEO,
        FACT_CHECK;

        static Kind of(SourceType type) {
            return switch (type) {
                case PRIMARY -> DOCUMENT;
                case ACADEMIC -> SCHOLARLY;
                case EXPERT -> REPORT;
                case NEWS -> NEWS;
                case VIDEO -> VIDEO;
            };
        }
    }

    /** A source as a claim cites it: with its stance on the claim and the place in the document. */
    static Reference cited(Citation citation, String recordUrl) {
        return source(citation.key(), citation.source(), citation.accessedOn(), stance(citation), recordUrl);
    }

    /** A source by itself. */
    static Reference source(String key, SourceRecord s, LocalDate accessedOn, String remark, String recordUrl) {
        String noAddress = s.url() == null && s.archiveUrl() == null
                ? "No address of the document is known; the URL leads to the record of it."
                : null;
        return new Reference(
                key,
                Kind.of(s.type()),
                s.title(),
                s.authors(),
                s.publisher(),
                text(s.url() == null ? s.archiveUrl() : s.url(), recordUrl),
                text(s.archiveUrl(), null),
                s.publishedOn(),
                s.language(),
                accessedOn,
                null,
                note(remark, s.note(), noAddress));
    }

    private static String stance(Citation citation) {
        String stance = switch (citation.stance()) {
            case REFUTES -> "Refutes the claim";
            case SUPPORTS -> "Supports the claim";
            case CONTEXT -> "Context";
        };
        return stance + (citation.locator() == null ? "." : ": " + citation.locator() + ".");
    }

    private static String note(String... remarks) {
        String note = Stream.of(remarks).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return note.isEmpty() ? null : note;
    }

    private static String text(URI uri, String otherwise) {
        return uri == null ? otherwise : uri.toString();
    }
}
