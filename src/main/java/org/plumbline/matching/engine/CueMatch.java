package org.plumbline.matching.engine;

/**
 * A cue found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record CueMatch(int from, int to) {
    boolean overlaps(CueMatch other) {
        return from < other.to && other.from < to;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean within(Span span) {
        return span.from() <= from && from < span.to();
    }
}
