package org.plumbline.editorial;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text may hold. The reader must see what is stored: no invisible characters that change the meaning or hide a
 * difference (Unicode Technical Report 36 and Standard Annex 9), no markup, whole Unicode characters only.
 */
public final class TextRules {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?][^<]*>|<(script|style|img|iframe|svg)\\b");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\((https?:|/|javascript:)");
    private static final int DELETE = 0x7F;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** Scripts that are spelled with the two joiners. */
    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.THAI);

    private TextRules() {}

    /** What is wrong with a text. */
    public record Fault(String code, String message) {}

    /** The first fault of a text that must be one line. */
    static Optional<Fault> line(String text, int max) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            return fault("control-character", "must be one line");
        }
        return block(text, max);
    }

    /** The first fault of a text that may have paragraphs. */
    static Optional<Fault> block(String text, int max) {
        if (text.isBlank()) {
            return fault("blank", "must not be blank; leave it out instead");
        }
        if (text.codePointCount(0, text.length()) > max) {
            return fault("too-long", "must be at most " + max + " characters");
        }
        return hidden(text).or(() -> markup(text));
    }

    private static Optional<Fault> markup(String text) {
        // Most texts have none of the three signs: a look for them is cheaper than a pattern.
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()
                || text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
                || text.contains("](") && LINK.matcher(text).find()) {
            return fault("markup", "must be plain text: no HTML, no entities, no Markdown links");
        }
        return Optional.empty();
    }

    /** Characters that a reader cannot see. */
    static Optional<Fault> hidden(String text) {
        int before = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c < ' ' || c >= DELETE) { // the printable ones of ASCII hide nothing
                Optional<Fault> fault = hidden(c, before, text);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            before = c;
        }
        return Optional.empty();
    }

    /** The text without the characters that a reader cannot see. */
    public static String withoutHidden(String text) {
        if (hidden(text).isEmpty()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        int before = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\r' || hidden(c, before, text).isEmpty()) {
                visible.appendCodePoint(c);
                before = c;
            }
        }
        return visible.toString();
    }

    private static Optional<Fault> hidden(int c, int before, String text) {
        int type = Character.getType(c);
        if (type == Character.SURROGATE) {
            return fault("broken-character", name(c) + " is half of a character");
        }
        if (type == Character.CONTROL && c != '\n' && c != '\t') {
            return fault("control-character", "must not contain the control character " + name(c));
        }
        if (type == Character.UNASSIGNED || type == Character.PRIVATE_USE) {
            return fault("unassigned-character", "must not contain " + name(c) + ", which Unicode gives no meaning");
        }
        if (c == 0x200E || c == 0x200F || c == 0x061C) {
            return isRightToLeft(text) ? Optional.empty() : bidirectional(c);
        }
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            return bidirectional(c);
        }
        if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
            return mayJoin(c, before) ? Optional.empty() : invisible(c);
        }
        boolean isFormat = type == Character.FORMAT || type == Character.LINE_SEPARATOR;
        boolean isFiller = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x034F;
        return isFormat || isFiller || type == Character.PARAGRAPH_SEPARATOR ? invisible(c) : Optional.empty();
    }

    private static boolean mayJoin(int joiner, int before) {
        if (before < 0) {
            return false;
        }
        boolean emoji = Character.getType(before) == Character.OTHER_SYMBOL
                || Character.getType(before) == Character.MODIFIER_SYMBOL
                || before == 0xFE0F;
        return joiner == ZERO_WIDTH_JOINER && emoji || JOINING.contains(UnicodeScript.of(before));
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && c != 0x200F
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && c != 0x061C;
        });
    }

    private static Optional<Fault> bidirectional(int c) {
        return fault("bidirectional-control", "must not contain " + name(c) + ", which reorders what is read");
    }

    private static Optional<Fault> invisible(int c) {
        return fault("invisible-character", "must not contain " + name(c) + ", which nobody can see");
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return "U+%04X".formatted(c) + (name == null ? "" : " (" + name + ")");
    }

    private static Optional<Fault> fault(String code, String message) {
        return Optional.of(new Fault(code, message));
    }
}
