package org.plumbline.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Slugs: lower-case ASCII words joined by hyphens, at most {@value #MAX_LENGTH} characters. */
public final class Slugs {
    public static final int MAX_LENGTH = 120;
    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MADE_LENGTH = 80;

    private Slugs() {}

    public static boolean isValid(String slug) {
        return slug.length() <= MAX_LENGTH && VALID.matcher(slug).matches();
    }

    /** A slug made from a text: accents dropped, cut at a word; {@code fallback} where no letter or digit is left. */
    public static String of(String text, String fallback) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > MADE_LENGTH) {
            int cut = plain.lastIndexOf('-', MADE_LENGTH);
            plain = plain.substring(0, cut > 0 ? cut : MADE_LENGTH);
        }
        return plain.isEmpty() ? fallback : plain;
    }
}
