package org.plumbline.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Entity tags (RFC 9110, 8.8.3): the first 128 bits of the SHA-256 of the bytes. A compressed answer carries the same
 * tag with {@code -gzip} behind it, since it is another sequence of bytes; both match.
 */
public final class EntityTags {
    static final String GZIP_SUFFIX = "-gzip";
    private static final int BYTES = 16;

    private EntityTags() {}

    /** The tag of these bytes, without quotes. */
    public static String of(byte[] body) {
        byte[] digest = sha256().digest(body);
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    public static String of(String body) {
        return of(body.getBytes(StandardCharsets.UTF_8));
    }

    public static String quoted(String tag) {
        return '"' + tag + '"';
    }

    /**
     * Whether {@code If-None-Match} names this tag, by weak comparison as RFC 9110, 13.1.2 asks.
     *
     * @param header the header's value, may be null
     * @param tag the present tag without quotes
     */
    public static boolean noneMatch(String header, String tag) {
        return matches(header, tag, true);
    }

    /** Whether {@code If-Match} names this tag, by strong comparison as RFC 9110, 13.1.1 asks. */
    public static boolean match(String header, String tag) {
        return matches(header, tag, false);
    }

    private static boolean matches(String header, String tag, boolean weak) {
        if (header == null) {
            return false;
        }
        for (String candidate : header.split(",")) {
            String c = candidate.strip();
            if (c.equals("*")) {
                return true;
            }
            if (c.startsWith("W/")) {
                if (!weak) {
                    continue;
                }
                c = c.substring(2);
            }
            if (c.length() >= 2 && c.startsWith("\"") && c.endsWith("\"")) {
                c = c.substring(1, c.length() - 1);
                if (c.equals(tag) || c.equals(tag + GZIP_SUFFIX)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether gzip is sent to who accepts these codings (RFC 9110, 12.5.3). It is the only coding there is, and not used
     * where deflate is liked better, nor to who writes its name in capitals: Netty, which does the work, chooses so, and a
     * plain body is right for them too.
     */
    public static boolean acceptsGzip(String header) {
        if (header == null) {
            return false;
        }
        double gzip = -1;
        double deflate = -1;
        double others = -1;
        for (String coding : header.split(",")) {
            String[] parts = coding.split(";");
            double weight = parts.length < 2 ? 1 : weight(parts[1].strip().toLowerCase(Locale.ROOT));
            switch (parts[0].strip()) {
                case "gzip", "x-gzip" -> gzip = weight;
                case "deflate" -> deflate = weight;
                case "*" -> others = weight;
                default -> {}
            }
        }
        return gzip < 0 ? others > 0 : gzip > 0 && gzip >= deflate;
    }

    private static double weight(String parameter) {
        try {
            return parameter.startsWith("q=") ? Double.parseDouble(parameter.substring(2)) : 1;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A digest to be fed. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
