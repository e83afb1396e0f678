package org.plumbline.matching.engine;

/**
 * A stretch of a text.
 *
 * @param start its first UTF-16 code unit
 * @param end the first code unit after it
 */
public record Stretch(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }
}
