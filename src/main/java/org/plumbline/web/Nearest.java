package org.plumbline.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the known name that a misspelt one was probably meant to be. */
public final class Nearest {
    /** Names that a message lists at most. */
    private static final int LISTED = 40;

    private Nearest() {}

    /**
     * "; did you mean X?" where some known name is near enough, else a list of those known; empty where none is known.
     */
    public static String hint(String given, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String k) -> distance(given, k)).thenComparing(k -> k))
                .map(k -> distance(given, k) <= Math.max(2, k.length() / 3)
                        ? "; did you mean '" + k + "'?"
                        : "; known: " + list(known))
                .orElse("");
    }

    private static String list(Collection<String> known) {
        String first = known.stream().sorted().limit(LISTED).collect(Collectors.joining(", "));
        int more = known.size() - LISTED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** Levenshtein distance, ignoring case. */
    static int distance(String a, String b) {
        String x = a.toLowerCase(java.util.Locale.ROOT);
        String y = b.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int above = row[j];
                int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[y.length()];
    }
}
