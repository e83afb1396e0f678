package org.plumbline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.search.TextAnalysis.Word;

/**
 * What somebody typed: words, phrases in quotation marks, and beginnings of words with a star behind them. Nothing else
 * has a meaning, so nothing can be a syntax error.
 *
 * @param words in order
 * @param phrases words that must follow each other
 * @param prefixes beginnings of words
 */
record PlainQuery(List<Word> words, List<List<Word>> phrases, List<String> prefixes) {
    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|(\\p{L}[\\p{L}\\p{N}]+)\\*");

    static PlainQuery parse(String q) {
        List<Word> words = new ArrayList<>();
        List<List<Word>> phrases = new ArrayList<>();
        List<String> prefixes = new ArrayList<>();
        Matcher part = PART.matcher(q);
        int rest = 0;
        while (part.find()) {
            words.addAll(TextAnalysis.words(q.substring(rest, part.start())));
            rest = part.end();
            if (part.group(2) == null) {
                addPhrase(TextAnalysis.words(part.group(1)), words, phrases);
            } else {
                TextAnalysis.words(part.group(2)).forEach(w -> prefixes.add(w.surface()));
            }
        }
        words.addAll(TextAnalysis.words(q.substring(rest)));
        return new PlainQuery(words, phrases, prefixes);
    }

    private static void addPhrase(List<Word> phrase, List<Word> words, List<List<Word>> phrases) {
        if (phrase.size() > 1) {
            phrases.add(phrase);
        }
        // Quoted words are meant: none of them is weak.
        phrase.forEach(w -> words.add(phrase.size() > 1 ? w : new Word(w.surface(), w.stems(), false)));
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && prefixes.isEmpty();
    }
}
