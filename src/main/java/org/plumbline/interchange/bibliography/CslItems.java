package org.plumbline.interchange.bibliography;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.interchange.bibliography.Reference.Kind;

/** References as items of the Citation Style Language (CSL 1.0.2). */
final class CslItems {
    private CslItems() {}

    static CSLItemData of(Reference r) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(r.key())
                .type(type(r.kind()))
                .title(r.title())
                .URL(r.url())
                .archiveLocation(r.archiveUrl())
                .language(r.language())
                .note(r.note());
        if (!r.authors().isEmpty()) {
            item.author(r.authors().stream().map(CslItems::name).toArray(CSLName[]::new));
        }
        if (r.kind() == Kind.NEWS) {
            item.containerTitle(r.publisher());
        } else {
            item.publisher(r.publisher());
        }
        if (r.issued() != null) {
            item.issued(date(r.issued()));
        }
        if (r.accessedOn() != null) {
            item.accessed(date(r.accessedOn().toString()));
        }
        return item.build();
    }

    /** The item as CSL-JSON: maps, lists and plain values. */
    static Map<String, Object> json(Reference reference) {
        CSLItemData item = of(reference);
        Map<String, Object> json = new LinkedHashMap<>();
        ((Map<?, ?>) item.toJson(new MapJsonBuilderFactory().createJsonBuilder()))
                .forEach((name, value) -> json.put(name.toString(), value));
        json.put("type", item.getType().toString()); // the library leaves an enum there
        return json;
    }

    private static CSLType type(Kind kind) {
        return switch (kind) {
            case DOCUMENT -> CSLType.DOCUMENT;
            case SCHOLARLY -> CSLType.ARTICLE;
            case REPORT -> CSLType.REPORT;
            case NEWS -> CSLType.ARTICLE_NEWSPAPER;
            case VIDEO -> CSLType.MOTION_PICTURE;
            case FACT_CHECK -> CSLType.WEBPAGE;
        };
    }

    private static CSLName name(String literal) {
        return new CSLNameBuilder().literal(literal).build();
    }

    /** @param partial year, month or day, as {@link LocalDate} and sources write them */
    private static CSLDate date(String partial) {
        int[] parts = Stream.of(partial.split("-")).mapToInt(Integer::parseInt).toArray();
        return new CSLDateBuilder().dateParts(parts).build();
    }
}
