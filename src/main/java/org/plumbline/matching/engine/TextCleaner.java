package org.plumbline.matching.engine;

import java.util.regex.Pattern;

/** Takes out of a text what social media add to it: links, handles, embed signatures, emoji; hashtags become words. */
final class TextCleaner {

    private static final Pattern LINK = Pattern.compile("(?:https?://|pic\\.twitter\\.com/|www\\.)\\S+");
    /** "— Some Name (@handle) January 6, 2020", as an embedded post is signed. */
    private static final Pattern SIGNATURE =
            Pattern.compile("[—–-]\\s+([^()\\n]{1,60})\\s\\(@(\\w+)\\)(?:\\s+\\p{L}{3,12} \\d{1,2}, \\d{4})?\\s*$");

    private static final Pattern HANDLE = Pattern.compile("[@#](\\w+)");
    private static final Pattern HUMP =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}|\\d)|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\d)(?=\\p{L})|_");
    private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\p{Sk}\\p{Cn}\\p{Cs}\\p{Cf}\\x{FE0F}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int ASCII_END = 0x80;

    private static final int VARIATION_SELECTOR = 0xFE0F;

    private TextCleaner() {}

    /** The text to compare; empty where nothing but links and symbols was there. */
    static String clean(String text) {
        // Claims are mostly plain sentences: a look for the telling signs is far cheaper than a pattern.
        String clean = mayHoldLink(text) ? LINK.matcher(text).replaceAll(" ") : text;
        clean = clean.strip();
        if (clean.indexOf('@') >= 0 || clean.indexOf('#') >= 0) {
            clean = SIGNATURE.matcher(clean).replaceAll(" $1");
            clean = HANDLE.matcher(clean)
                    .replaceAll(found -> " " + HUMP.matcher(found.group(1)).replaceAll(" "));
        }
        if (clean.codePoints().anyMatch(TextCleaner::isSymbol)) {
            clean = SYMBOLS.matcher(clean).replaceAll(" ");
        }
        return (hasOddSpaces(clean) ? SPACES.matcher(clean).replaceAll(" ") : clean).strip();
    }

    private static boolean mayHoldLink(String text) {
        return text.contains("://") || text.contains("www.") || text.contains("pic.twitter.com/");
    }

    /** What {@link #SYMBOLS} takes out. */
    private static boolean isSymbol(int c) {
        if (c < ASCII_END && c != '^' && c != '`') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.FORMAT -> true;
            default -> c == VARIATION_SELECTOR;
        };
    }

    /** Whether there is another space than single blanks between words. */
    private static boolean hasOddSpaces(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
