package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Tells by its function words in which language a sentence is written.
 *
 * <p>Neighbouring languages that are not matched are known too, so that Portuguese is not taken for bad Spanish.
 */
final class LanguageGuess {

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
    private static final List<String> NEIGHBOURS =
            List.of("danish", "finnish", "hungarian", "indonesian", "italian", "norwegian", "portuguese", "swedish");
    /** Fewer function words than this do not outvote the language of the article. */
    private static final int ENOUGH = 2;

    private static final Map<String, CharArraySet> FUNCTION_WORDS = new LinkedHashMap<>();

    static {
        for (Language language : Language.values()) {
            FUNCTION_WORDS.put(language.name(), language.functionWords());
        }
        NEIGHBOURS.forEach(name -> FUNCTION_WORDS.put(name, Language.functionWords(name)));
    }

    private LanguageGuess() {}

    /**
     * The language of a text; {@code presumed} where it is too short to tell; empty for one that is not matched. A text in
     * Latin letters without any sign of another language is taken for English: headlines and posts often have no more.
     */
    static Optional<Language> of(String text, Optional<Language> presumed) {
        if (count(OTHER_SCRIPT, text) > count(LATIN, text)) {
            return Optional.empty();
        }
        String best = Language.EN.name();
        int most = 0;
        int rivals = 0;
        List<String> words = words(text);
        for (var candidate : FUNCTION_WORDS.entrySet()) {
            int found =
                    (int) words.stream().filter(candidate.getValue()::contains).count();
            boolean presumedOne = presumed.isPresent() && presumed.get().name().equals(candidate.getKey());
            if (found > most || (found == most && presumedOne)) {
                rivals = 0;
                most = found;
                best = candidate.getKey();
            } else if (found == most && most > 0) {
                rivals++;
            }
        }
        if (most < ENOUGH && (presumed.isPresent() || rivals > 0)) {
            return presumed;
        }
        return Language.of(best);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : WORD_END.split(text.toLowerCase(Locale.ROOT))) {
            // A single letter is a word of too many languages.
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
