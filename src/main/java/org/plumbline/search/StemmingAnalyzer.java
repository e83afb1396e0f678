package org.plumbline.search;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/** Splits a text by Unicode's rules (UAX 29), then stems its words by the rules of one language. */
final class StemmingAnalyzer extends Analyzer {
    /** 1,000 and 1.000 and 1000 are one number. */
    private static final Pattern DIGIT_GROUPS = Pattern.compile("(?<=\\d)[.,'’](?=\\d{3}(?!\\d))");

    private final String language;

    StemmingAnalyzer(String language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(new CJKWidthFilter(words));
        stream = new PatternReplaceFilter(stream, DIGIT_GROUPS, "", true);
        stream = stemmed(new CJKBigramFilter(stream));
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(stream));
    }

    private TokenStream stemmed(TokenStream stream) {
        return switch (language) {
            case "en" -> new PorterStemFilter(new EnglishPossessiveFilter(stream));
            case "nl" -> new SnowballFilter(stream, new DutchStemmer());
            case "de" -> new GermanLightStemFilter(new GermanNormalizationFilter(stream));
            case "fr" -> new FrenchLightStemFilter(new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES));
            case "es" -> new SpanishLightStemFilter(stream);
            default -> stream;
        };
    }
}
