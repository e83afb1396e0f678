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

    private TextCleaner() {}

    /** The text to compare; empty where nothing but links and symbols was there. */
    static String clean(String text) {
        String clean = LINK.matcher(text).replaceAll(" ");
        clean = SIGNATURE.matcher(clean.strip()).replaceAll(" $1");
        clean = HANDLE.matcher(clean)
                .replaceAll(found -> " " + HUMP.matcher(found.group(1)).replaceAll(" "));
        clean = SYMBOLS.matcher(clean).replaceAll(" ");
        return SPACES.matcher(clean).replaceAll(" ").strip();
    }
}
