package org.plumbline.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;

/**
 * Languages such as Dutch and German write compounds as one word, and not everybody writes the same ones: who types
 * "kredietsysteem" means "sociaalkredietsysteem" too. Long words of these languages are therefore also found by their
 * first and by their last part.
 */
final class Compounds {
    private static final Set<String> LANGUAGES = Set.of("nl", "de", "af", "da", "sv", "nb", "nn", "no", "is", "fi");
    private static final String FORWARD = "compounds";
    private static final String BACKWARD = "compounds.backward";
    /** A compound has at least so many letters, and each of its parts so many. */
    private static final int LONG = 8;

    private static final int PART = 4;
    private static final int AT_MOST = 12;

    private Compounds() {}

    static boolean areUsualIn(String language) {
        return LANGUAGES.contains(language.split("-", 2)[0].toLowerCase(Locale.ROOT));
    }

    static void add(Document document, Collection<String> words) {
        for (String word : words) {
            if (word.length() >= LONG && word.chars().allMatch(Character::isLetter)) {
                document.add(new StringField(FORWARD, word, Field.Store.NO));
                document.add(new StringField(BACKWARD, reversed(word), Field.Store.NO));
            }
        }
    }

    /** Compounds of the view that begin or end with a word: the first of the alphabet where there are many. */
    static Set<String> with(String part, ViewSearcher searcher) throws IOException {
        Set<String> found = new TreeSet<>();
        if (part.length() >= PART) {
            found.addAll(WordsOfView.beginningWith(part, FORWARD, PART, AT_MOST, searcher));
            WordsOfView.beginningWith(reversed(part), BACKWARD, PART, AT_MOST, searcher)
                    .forEach(word -> found.add(reversed(word)));
        }
        return found;
    }

    /** A word taken apart where both parts are words of the view, the later part as long as possible; else empty. */
    static List<String> parts(String word, ViewSearcher searcher) throws IOException {
        for (int cut = PART; cut <= word.length() - PART; cut++) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (searcher.occurs(new Term(Fields.WORDS, second)) && searcher.occurs(new Term(Fields.WORDS, first))) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
