package org.plumbline.matching.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Passages about social credit in the style of news, blogs, speech and posts, and what a reader should make of them. Rules
 * may be tuned on {@link #tune()}; {@link #held()} is measured and never looked at.
 */
final class DomainSet {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Words that have a capital only because they begin a sentence. */
    private static final Set<String> SMALL =
            Set.of(("The A An In If When There It Its Every Everyone Each No Nobody Not People Anyone"
                            + " Those Whoever Your You My Our With Under By From All Any Some Many Most Over After At On For To What Who")
                    .split(" "));

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

    /** A fourth set, in the style of news and with look-alikes on the same subjects: to learn from. */
    static List<Passage> fourth() {
        return read("/matching/domain-fourth.jsonl");
    }

    /** Shorter sentences, many on other matters, that the rules were written with. */
    static List<Passage> sentences() {
        return read("/matching/stance-tune.jsonl");
    }

    /** The English passages of one sentence as they stand in newspapers: in a longer sentence that also says something else. */
    static List<Passage> inLongSentences(List<Passage> passages) {
        List<Passage> single =
                passages.stream().filter(DomainSet::isOneSentence).toList();
        List<Passage> strangers =
                single.stream().filter(passage -> passage.expect().isEmpty()).toList();
        List<Passage> longer = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            Passage passage = single.get(i);
            String other = inside(strangers.get((i * 7 + 3) % strangers.size()).text());
            String text = switch (i % 4) {
                case 0 -> withoutStop(passage.text()) + ", a speaker added, and " + other + ".";
                case 1 -> withoutStop(other) + ", but " + inside(passage.text()) + ".";
                case 2 -> "Last week she explained to an audience that " + inside(passage.text()) + ".";
                default -> withoutStop(passage.text()) + ", while " + other + ", as the reader will know.";
            };
            text = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            longer.add(new Passage(
                    passage.id() + "-long",
                    text,
                    passage.language(),
                    passage.expect(),
                    passage.kind(),
                    passage.split()));
        }
        return longer;
    }

    private static boolean isOneSentence(Passage passage) {
        String text = passage.text();
        return passage.language().equals("en") && text.endsWith(".") && text.split("[.!?:;] ").length == 1;
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** As the text stands inside a sentence. */
    private static String inside(String text) {
        String first = text.split("[ ,’']", 2)[0];
        String begin = SMALL.contains(first) ? first.toLowerCase(Locale.ROOT) : first;
        return withoutStop(begin + text.substring(first.length()));
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
