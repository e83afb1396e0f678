package org.plumbline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.KpStemmer;

/** Reduces words to stems by the rules of one language, and drops accents. Remembers the words it has met. */
final class Stemmer {
    /** For languages without rules of their own: only accents are dropped. */
    static final Stemmer NONE = new Stemmer("");

    /** By language subtag. */
    static final Map<String, Stemmer> BY_LANGUAGE = Map.of(
            "en", new Stemmer("en"),
            "nl", new Stemmer("nl"),
            "de", new Stemmer("de"),
            "fr", new Stemmer("fr"),
            "es", new Stemmer("es"));

    private static final int REMEMBERED = 50_000;

    private final Analyzer rules;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    private Stemmer(String language) {
        this.rules = new Rules(language);
    }

    String stem(String word) {
        if (this == NONE && isAscii(word)) {
            return word;
        }
        String known = stems.get(word);
        if (known == null) {
            known = compute(word);
            if (stems.size() >= REMEMBERED) {
                stems.clear(); // the words that matter are soon back
            }
            stems.put(word, known);
        }
        return known;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private String compute(String word) {
        try (TokenStream stream = rules.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : "";
            stream.end();
            return stem.isEmpty() ? word : stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Rules extends Analyzer {
        private final String language;

        Rules(String language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer word = new KeywordTokenizer();
            return new TokenStreamComponents(word, new ASCIIFoldingFilter(stemmed(word)));
        }

        private TokenStream stemmed(TokenStream stream) {
            return switch (language) {
                case "en" -> new PorterStemFilter(new EnglishPossessiveFilter(stream));
                case "nl" -> new SnowballFilter(stream, new KpStemmer());
                case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(stream));
                case "fr" -> new FrenchLightStemFilter(new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES));
                case "es" -> new SpanishLightStemFilter(stream);
                default -> stream;
            };
        }
    }
}
