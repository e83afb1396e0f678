package org.plumbline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Texts to words and stems. A text is stemmed by its own language; a query, whose language nobody states, by all of
 * them: a word of it stands for every stem that some language makes of it.
 */
final class TextAnalysis {
    private static final Analyzer WORDS = new WordAnalyzer();
    private static final CharArraySet WEAK = WeakWords.load();

    private TextAnalysis() {}

    /**
     * A word where it stands in a text.
     *
     * @param surface the word in lower case and without accents
     * @param weak whether it says little by itself
     * @param position counted in words
     * @param start offset of its first character
     * @param end offset behind its last
     */
    record Token(String surface, String stem, boolean weak, int position, int start, int end) {}

    /**
     * A word of a query.
     *
     * @param surface in lower case and without accents
     * @param stems what the languages make of it
     * @param weak whether it says little by itself: an article, a preposition, "really"
     */
    record Word(String surface, Set<String> stems, boolean weak) {}

    /** What to make of a word where it was found. */
    @FunctionalInterface
    private interface Maker<T> {
        T make(String word, int position, int start, int end);
    }

    static List<Token> tokens(String language, String text) {
        Stemmer stemmer = Stemmer.BY_LANGUAGE.getOrDefault(primary(language), Stemmer.NONE);
        return split(
                text,
                (word, position, start, end) -> new Token(
                        Stemmer.NONE.stem(word), stem(stemmer, word), WEAK.contains(word), position, start, end));
    }

    /** The words of a query in order. */
    static List<Word> words(String query) {
        return split(query, (word, position, start, end) -> word(word));
    }

    /** Not one that is a weak word itself: "one" is not "on". */
    private static String stem(Stemmer stemmer, String word) {
        String stem = stemmer.stem(word);
        return WEAK.contains(stem) && !WEAK.contains(word) ? Stemmer.NONE.stem(word) : stem;
    }

    private static Word word(String word) {
        String surface = Stemmer.NONE.stem(word);
        Set<String> stems = new TreeSet<>(Set.of(surface));
        Stemmer.BY_LANGUAGE.values().forEach(stemmer -> stems.add(stem(stemmer, word)));
        return new Word(surface, stems, WEAK.contains(word));
    }

    private static <T> List<T> split(String text, Maker<T> maker) {
        List<T> words = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                words.add(maker.make(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}
