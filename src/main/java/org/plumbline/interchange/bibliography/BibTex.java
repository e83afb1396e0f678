package org.plumbline.interchange.bibliography;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/**
 * References as a BibTeX database in UTF-8. Values are LaTeX: characters that LaTeX acts on are escaped, and titles and
 * names stand in a second pair of braces so that no style changes their capitals or splits a body's name.
 */
final class BibTex {
    private static final Key URL_DATE = new Key("urldate");
    private static final Key LANGUAGE = new Key("langid");
    private static final Key DATE = new Key("date");
    private static final Key VERSION = new Key("version");

    private BibTex() {}

    static String write(List<Reference> references) {
        BibTeXDatabase database = new BibTeXDatabase();
        references.forEach(r -> database.addObject(entry(r)));
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static BibTeXEntry entry(Reference r) {
        BibTeXEntry entry = new BibTeXEntry(type(r), new Key(r.key()));
        add(entry, BibTeXEntry.KEY_TITLE, braced(r.title()));
        if (!r.authors().isEmpty()) {
            add(
                    entry,
                    BibTeXEntry.KEY_AUTHOR,
                    r.authors().stream().map(BibTex::braced).collect(Collectors.joining(" and ")));
        }
        if (r.publisher() != null) {
            add(entry, publisherKey(r), escaped(r.publisher()));
        }
        if (r.issued() != null) {
            add(entry, DATE, r.issued());
            add(entry, BibTeXEntry.KEY_YEAR, r.issued().substring(0, 4));
        }
        add(entry, BibTeXEntry.KEY_URL, url(r.url()));
        if (r.accessedOn() != null) {
            add(entry, URL_DATE, r.accessedOn().toString());
        }
        add(entry, LANGUAGE, r.language());
        if (r.version() != null) {
            add(entry, VERSION, escaped(r.version()));
        }
        if (r.note() != null) {
            add(entry, BibTeXEntry.KEY_NOTE, escaped(r.note()));
        }
        return entry;
    }

    private static Key type(Reference r) {
        return switch (r.kind()) {
            case NEWS -> BibTeXEntry.TYPE_ARTICLE;
            case REPORT -> BibTeXEntry.TYPE_TECHREPORT;
            default -> BibTeXEntry.TYPE_MISC;
        };
    }

    private static Key publisherKey(Reference r) {
        return switch (r.kind()) {
            case NEWS -> BibTeXEntry.KEY_JOURNAL;
            case REPORT -> BibTeXEntry.KEY_INSTITUTION;
            default -> BibTeXEntry.KEY_PUBLISHER;
        };
    }

    private static void add(BibTeXEntry entry, Key key, String value) {
        entry.addField(key, new StringValue(value, StringValue.Style.BRACED));
    }

    private static String braced(String text) {
        return "{" + escaped(text) + "}";
    }

    static String escaped(String text) {
        StringBuilder latex = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> latex.append("\\textbackslash{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '{', '}', '%', '&', '$', '#', '_' -> latex.append('\\').appendCodePoint(c);
                case '\n', '\r', '\t' -> latex.append(' ');
                default -> latex.appendCodePoint(c);
            }
        });
        return latex.toString();
    }

    /** Verbatim for {@code \\url}, but for what would end or unbalance the value. */
    private static String url(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
