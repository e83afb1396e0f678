package org.plumbline.matching.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** The languages in which claims can be matched. */
public enum Language {
    EN("english", new EnglishAnalyzer()),
    NL("dutch", new DutchAnalyzer()),
    DE("german", new GermanAnalyzer()),
    FR("french", new FrenchAnalyzer()),
    ES("spanish", new SpanishAnalyzer());

    private final CharArraySet functionWords;
    private final Analyzer analyzer;

    Language(String name, Analyzer analyzer) {
        this.functionWords = functionWords(name);
        this.analyzer = analyzer;
    }

    /** The language of a BCP 47 tag ({@code de-AT} is German), if it is one of these. */
    public static Optional<Language> of(String tag) {
        String primary = tag.split("[-_]", 2)[0].toUpperCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.name().equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Splits into words, drops the commonest and stems the rest. */
    Analyzer analyzer() {
        return analyzer;
    }

    /** Articles, pronouns, prepositions and the like: what a language is recognised by. */
    CharArraySet functionWords() {
        return functionWords;
    }

    static CharArraySet functionWords(String name) {
        try (var in = SnowballFilter.class.getResourceAsStream(name + "_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the word list of " + name + " cannot be read", e);
        }
    }
}
