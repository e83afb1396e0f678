package org.plumbline.interchange.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares labels as people do. */
final class Labels {
    private static final Pattern JOINERS = Pattern.compile("[\\s_\\-‐‑]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´]");
    /** Anything but letters, their marks, digits and the hash of hashtag labels. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{M}\\p{N}#]+|[^\\p{L}\\p{M}\\p{N}]+$");

    private Labels() {}

    static String key(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = JOINERS.matcher(plain).replaceAll(" ");
        return AROUND.matcher(plain).replaceAll("");
    }
}
