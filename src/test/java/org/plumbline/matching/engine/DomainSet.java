package org.plumbline.matching.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Passages about social credit in the style of news, blogs, speech and posts, and what a reader should make of them. Rules
 * may be tuned on {@link #tune()}; {@link #held()} is measured and never looked at.
 */
final class DomainSet {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private DomainSet() {}

    static List<Passage> tune() {
        return read("/matching/domain-tune.jsonl");
    }

    static List<Passage> held() {
        return read("/matching/domain-held.jsonl");
    }

    /** Half of a third set, written before any of its errors were seen: to learn from. */
    static List<Passage> learn() {
        return third("learn");
    }

    /** The other half of the third set: it is scored, and nothing is learned from it. */
    static List<Passage> scored() {
        return third("score");
    }

    private static List<Passage> third(String split) {
        return read("/matching/domain-third.jsonl").stream()
                .filter(passage -> passage.split().equals(split))
                .toList();
    }

    /** Shorter sentences, many on other matters, that the rules were written with. */
    static List<Passage> sentences() {
        return read("/matching/stance-tune.jsonl");
    }

    private static List<Passage> read(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(DomainSet.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines().map(DomainSet::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Passage parse(String line) {
        try {
            return JSON.readValue(line, Passage.class);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    /**
     * A passage.
     *
     * @param expect claims that fit, the closest first; empty where nothing must match
     * @param kind asserts, refutes, mentions, near-miss or unrelated
     */
    record Passage(String id, String text, String language, List<Expected> expect, String kind, String split) {}

    /**
     * A claim that fits a passage.
     *
     * @param claim its slug, empty for a claim that is not in the corpus
     * @param wording the wording of it that comes closest to the passage
     */
    record Expected(String claim, String stance, String wording) {}
}
