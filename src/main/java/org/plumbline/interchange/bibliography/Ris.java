package org.plumbline.interchange.bibliography;

import java.util.List;

/**
 * References as RIS records in UTF-8, as reference managers import them: a tag, two spaces, a hyphen, a space and a value
 * on each line, lines ended by CR LF. RIS has no escaping; line breaks in values become spaces.
 */
final class Ris {
    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    static String write(List<Reference> references) {
        Ris ris = new Ris();
        references.forEach(ris::add);
        return ris.out.toString();
    }

    private void add(Reference r) {
        line("TY", type(r));
        line("ID", r.key());
        line("TI", r.title());
        r.authors().forEach(author -> line("AU", author));
        if (r.kind() == Reference.Kind.NEWS) {
            line("T2", r.publisher());
        }
        line("PB", r.publisher());
        if (r.issued() != null) {
            line("PY", r.issued().substring(0, 4));
            line("DA", date(r.issued()));
        }
        line("UR", r.url());
        line("L2", r.archiveUrl());
        if (r.accessedOn() != null) {
            line("Y2", date(r.accessedOn().toString()));
        }
        line("LA", r.language());
        line("ET", r.version());
        line("N1", r.note());
        out.append("ER  - \r\n\r\n");
    }

    private static String type(Reference r) {
        return switch (r.kind()) {
            case NEWS -> "NEWS";
            case REPORT -> "RPRT";
            case VIDEO -> "VIDEO";
            case FACT_CHECK -> "ELEC";
            case DOCUMENT, SCHOLARLY -> "GEN";
        };
    }

    /** Year, month and day between slashes; what is not known stays empty. */
    private static String date(String partial) {
        String slashed = partial.replace('-', '/');
        return slashed
                + "/".repeat(3 - (int) slashed.chars().filter(c -> c == '/').count());
    }

    private void line(String tag, String value) {
        if (value != null) {
            out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
        }
    }
}
