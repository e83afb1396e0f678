package org.plumbline.matching.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or punctuation mark of a text.
 *
 * @param word lower case and without accents, so that lexicons match sloppy spelling
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param mark whether it is punctuation that separates phrases
 */
record Token(String word, int start, int end, boolean mark) {
    private static final Pattern UNIT = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}]++(?:[.,]\\p{N}++)*+(?:['’-][\\p{L}\\p{M}\\p{N}]++)*+['’]?|[.,;:!?…()–—\\n]");
    private static final Pattern ENGLISH_TAIL = Pattern.compile("(.+)('(?:s|re|m|ve|ll|d))");
    private static final Pattern ELISION = Pattern.compile("((?:qu|[cdjlmnst])')(.+)");
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");

    /** Splits a text, reading at most {@code limit} tokens: a passage is short, and longer input must stay cheap. */
    static List<Token> split(String text, int limit) {
        List<Token> tokens = new ArrayList<>();
        Matcher unit = UNIT.matcher(text);
        while (tokens.size() < limit && unit.find()) {
            char first = unit.group().charAt(0);
            if (Character.isLetterOrDigit(first)) {
                addWord(fold(unit.group()), unit.start(), unit.end(), tokens);
            } else {
                tokens.add(new Token(unit.group(), unit.start(), unit.end(), true));
            }
        }
        return tokens;
    }

    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return COMBINING
                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("");
    }

    boolean number() {
        return Character.isDigit(word.charAt(0));
    }

    private static void addWord(String word, int start, int end, List<Token> tokens) {
        Matcher tail = ENGLISH_TAIL.matcher(word);
        Matcher elision = ELISION.matcher(word);
        if (word.equals("cannot")) {
            addPair("can", "not", start, start + 3, end, tokens);
        } else if (word.endsWith("n't") && word.length() > 3) {
            addPair(withoutNot(word), "n't", start, end - 3, end, tokens);
        } else if (tail.matches()) {
            addPair(tail.group(1), tail.group(2), start, end - tail.group(2).length(), end, tokens);
        } else if (elision.matches()) {
            addPair(
                    elision.group(1),
                    elision.group(2),
                    start,
                    start + elision.group(1).length(),
                    end,
                    tokens);
        } else {
            String bare = word.endsWith("'") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
            tokens.add(new Token(bare, start, end, false));
        }
    }

    private static String withoutNot(String word) {
        String stem = word.substring(0, word.length() - 3);
        return switch (stem) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            default -> stem;
        };
    }

    private static void addPair(String one, String two, int start, int middle, int end, List<Token> tokens) {
        tokens.add(new Token(one, start, middle, false));
        tokens.add(new Token(two, middle, end, false));
    }
}
