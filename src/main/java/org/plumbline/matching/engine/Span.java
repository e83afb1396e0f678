package org.plumbline.matching.engine;

/**
 * A clause: a run of tokens of a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record Span(int from, int to) {}
