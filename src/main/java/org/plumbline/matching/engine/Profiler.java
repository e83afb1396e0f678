package org.plumbline.matching.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads a {@link Profile} out of a text. */
final class Profiler {

    /** Above this share of capitals a text is a headline, in which a capital does not mark a name. */
    private static final double HEADLINE = 0.7;

    private static final Set<String> ALL = Set.of(
            "all every everybody everyone each always entire whole nationwide everywhere any national universal none nobody never no"
                    .split(" "));
    private static final Set<String> SOME =
            Set.of("some few several certain many most local sometimes partly handful part parts".split(" "));

    private Profiler() {}

    /** The profile of a cleaned text. */
    static Profile profile(String text, Language language) {
        return read(text, language).profile();
    }

    /** The profile of a cleaned text and the words that it was read from. */
    static Reading read(String text, Language language) {
        List<String> stems = new ArrayList<>();
        List<String> words = new ArrayList<>();
        var terms = new IntList();
        var names = new IntList();
        var numbers = new NumberReader(text);
        int capitals = 0;
        try (TokenStream tokens = language.analyzer().tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String stem = term.toString();
                int hash = stem.hashCode();
                int start = offset.startOffset();
                stems.add(stem);
                words.add(text.substring(start, offset.endOffset()));
                terms.add(hash);
                numbers.read(start, offset.endOffset());
                boolean capital = Character.isUpperCase(text.charAt(start));
                capitals += capital ? 1 : 0;
                if (capital && !startsSentence(text, start)) {
                    names.add(hash);
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
        boolean headline = capitals > HEADLINE * words.size() || language == Language.DE;
        var profile = new Profile(
                language,
                terms.toArray(),
                LetterGrams.of(words),
                headline ? new int[0] : names.toArray(),
                numbers.values(),
                scope(text));
        return new Reading(profile, stems, words);
    }

    private static boolean startsSentence(String text, int start) {
        for (int i = start - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ':') {
                return true;
            }
            if (Character.isLetterOrDigit(c) || c == ',') {
                return false;
            }
        }
        return true;
    }

    private static Profile.Scope scope(String text) {
        boolean some = false;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (ALL.contains(word)) {
                return Profile.Scope.ALL;
            }
            some |= SOME.contains(word);
        }
        return some ? Profile.Scope.SOME : Profile.Scope.OPEN;
    }

    /** A profile with the stem and the written form of each of its terms. */
    record Reading(Profile profile, List<String> stems, List<String> words) {}

    /** Collects values; a word of scale multiplies the number right before it. */
    private static final class NumberReader {
        private final String text;
        private double[] values = new double[4];
        private int count;
        private int endOfLast = -2;

        NumberReader(String text) {
            this.text = text;
        }

        void read(int start, int end) {
            String word = text.substring(start, end);
            double scale = Quantities.scaleOf(word);
            if (!Double.isNaN(scale)) {
                if (count > 0 && start - endOfLast <= 1) {
                    values[count - 1] *= scale;
                    endOfLast = end; // "three hundred thousand"
                }
                return;
            }
            double value = Quantities.valueOf(word);
            if (!Double.isNaN(value)) {
                if (count == values.length) {
                    values = Arrays.copyOf(values, count * 2);
                }
                values[count++] = value;
                endOfLast = end;
            }
        }

        double[] values() {
            return Arrays.copyOf(values, count);
        }
    }
}
