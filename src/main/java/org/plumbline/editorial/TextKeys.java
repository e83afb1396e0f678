package org.plumbline.editorial;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plumbline.web.EntityTags;

/**
 * When two claims say the same: in the same language, word for word, whatever the Unicode form (NFKC), case, white space,
 * kind of quotes and closing punctuation. Nothing further: what merely means the same is for people to decide.
 */
public final class TextKeys {
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟«»″＂]|''|``");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛‹›′`´]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** What may close a sentence, and blanks. */
    private static final String END = " \t\n\u000B\f\r.!?…。！？";

    private static final Pattern AROUND = Pattern.compile("^\"(.*)\"$");

    private TextKeys() {}

    /** The same for texts that say the same. */
    public static UUID of(String language, String text) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        byte[] digest = EntityTags.sha256().digest((primary + ' ' + normalized(text)).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static String normalized(String text) {
        String t = isPlain(text) ? text.toLowerCase(Locale.ROOT) : inOneForm(text);
        t = BLANKS.matcher(t).replaceAll(" ").strip();
        t = withoutEnd(t);
        if (t.startsWith("\"")) {
            t = AROUND.matcher(t).replaceAll("$1");
        }
        return withoutEnd(t);
    }

    /** Whether the text is ASCII without signs that stand for others: most are, and then there is little to do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return text.indexOf('`') < 0 && !text.contains("''");
    }

    private static String inOneForm(String text) {
        String t = SINGLE_QUOTES
                .matcher(DOUBLE_QUOTES.matcher(text).replaceAll("\""))
                .replaceAll("'");
        t = Normalizer.normalize(t, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DASHES.matcher(t).replaceAll("-");
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && END.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
