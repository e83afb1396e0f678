package org.plumbline.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder sends it: {@code plb_<prefix>_<secret>}. The prefix names the key and is no secret; the secret has
 * 238 bits of entropy, so that a fast digest is enough to store it by. A key given by configuration may have any form; its
 * prefix is then taken from its digest.
 */
final class KeyToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String MIXED = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + LOWER;
    private static final int PREFIX_LENGTH = 8;
    private static final int SECRET_LENGTH = 40;
    private static final int DIGEST_PREFIX_BYTES = 6;
    private static final Pattern OURS = Pattern.compile("plb_([a-z0-9]{8})_([A-Za-z0-9]{40})");
    static final int MAX_LENGTH = 500;

    private final String text;
    private final String prefix;

    private KeyToken(String text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    static KeyToken random() {
        String prefix = pick(LOWER, PREFIX_LENGTH);
        return new KeyToken("plb_" + prefix + "_" + pick(MIXED, SECRET_LENGTH), prefix);
    }

    static KeyToken of(String text) {
        Matcher ours = OURS.matcher(text);
        return new KeyToken(
                text, ours.matches() ? ours.group(1) : HexFormat.of().formatHex(sha256(text), 0, DIGEST_PREFIX_BYTES));
    }

    String prefix() {
        return prefix;
    }

    byte[] digest() {
        return sha256(text);
    }

    /** Compares in constant time. */
    boolean hasDigest(byte[] other) {
        return MessageDigest.isEqual(digest(), other);
    }

    /** The key itself: to be shown once and never kept. */
    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "plb_" + prefix + "_…";
    }

    private static String pick(String alphabet, int length) {
        StringBuilder picked = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            picked.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return picked.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
