package org.plumbline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words to stems. A text is stemmed by its own language; a query, whose language nobody states, by all of them: a word
 * of it stands for every stem that some language makes of it. Other languages are split by Unicode's rules (UAX 29).
 */
final class TextAnalysis {
    /** By their language subtag; anything else falls back to {@link #OTHER}. */
    private static final Map<String, Analyzer> STEMMED = Map.of(
            "en", new StemmingAnalyzer("en"),
            "nl", new StemmingAnalyzer("nl"),
            "de", new StemmingAnalyzer("de"),
            "fr", new StemmingAnalyzer("fr"),
            "es", new StemmingAnalyzer("es"));

    private static final Analyzer OTHER = new StemmingAnalyzer("");
    private static final CharArraySet WEAK = WeakWords.load();

    private TextAnalysis() {}

    /**
     * A stem where it stands in a text.
     *
     * @param position counted in words
     * @param start offset of its first character
     * @param end offset behind its last
     */
    record Token(String stem, int position, int start, int end) {}

    /**
     * A word of a query.
     *
     * @param surface as it was written, in lower case
     * @param stems what the languages make of it
     * @param weak whether it says little by itself: an article, a preposition, "really"
     */
    record Word(String surface, Set<String> stems, boolean weak) {}

    static List<Token> tokens(String language, String text) {
        return tokens(STEMMED.getOrDefault(primary(language), OTHER), text);
    }

    /** Words as they are written, in lower case and without accents. */
    static List<Token> surfaces(String text) {
        return tokens(OTHER, text);
    }

    /** The words of a query in order. */
    static List<Word> words(String query) {
        Map<Integer, Set<String>> stems = new TreeMap<>();
        STEMMED.values().forEach(a -> tokens(a, query).forEach(t -> add(stems, t)));
        List<Word> words = new ArrayList<>();
        for (Token token : tokens(OTHER, query)) {
            add(stems, token);
            String surface = query.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
            words.add(new Word(token.stem(), stems.get(token.start()), WEAK.contains(surface)));
        }
        return words;
    }

    private static void add(Map<Integer, Set<String>> stems, Token token) {
        stems.computeIfAbsent(token.start(), s -> new TreeSet<>()).add(token.stem());
    }

    static boolean isWeak(String word) {
        return WEAK.contains(word);
    }

    private static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                if (term.length() > 0) {
                    tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}
