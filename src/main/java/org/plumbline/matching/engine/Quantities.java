package org.plumbline.matching.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the value of a number as newspapers write it: {@code 1,000}, {@code 1.000}, {@code 3.5}, {@code 40%}, forty. */
final class Quantities {

    private static final Map<String, Double> WORDS = new HashMap<>();
    private static final Map<String, Double> SCALES = new HashMap<>();

    static {
        count("zero one two three four five six seven eight nine ten eleven twelve");
        count("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf");
        count("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf");
        count("zéro un deux trois quatre cinq six sept huit neuf dix onze douze");
        count("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce");
        tens("twenty thirty forty fifty sixty seventy eighty ninety");
        tens("twintig dertig veertig vijftig zestig zeventig tachtig negentig");
        tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
        tens("vingt trente quarante cinquante soixante");
        tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        scale(100, "hundred honderd hundert cent cien");
        scale(1e3, "thousand thousands duizend tausend mille mil k");
        scale(1e6, "million millions miljoen millionen millones millón m mn");
        scale(1e9, "billion billions miljard milliarde milliarden milliard milliards bn");
        scale(1e12, "trillion trillions");
        // "One" is an article or a pronoun more often than a number.
        for (String article : "one een eins un uno".split(" ")) {
            WORDS.remove(article);
        }
    }

    private Quantities() {}

    private static void count(String words) {
        String[] list = words.split(" ");
        for (int i = 0; i < list.length; i++) {
            WORDS.put(list[i], (double) i);
        }
    }

    private static void tens(String words) {
        String[] list = words.split(" ");
        for (int i = 0; i < list.length; i++) {
            WORDS.put(list[i], (i + 2) * 10.0);
        }
    }

    private static void scale(double factor, String words) {
        for (String word : words.split(" ")) {
            SCALES.put(word, factor);
        }
    }

    /** The value of a word, or NaN where it is not a number. */
    static double valueOf(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            Double value = WORDS.get(word.toLowerCase(Locale.ROOT));
            return value == null ? Double.NaN : value;
        }
        int digits = 0;
        while (digits < word.length() && (Character.isDigit(word.charAt(digits)) || isMark(word.charAt(digits)))) {
            digits++;
        }
        double factor = scaleOf(word.substring(digits));
        return number(word.substring(0, digits)) * (Double.isNaN(factor) ? 1 : factor);
    }

    /** What a word such as "million" multiplies the number before it by, or NaN. */
    static double scaleOf(String word) {
        return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), Double.NaN);
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    /** A mark followed by exactly three digits parts thousands, in every one of the languages; any other is a point. */
    private static double number(String text) {
        double value = 0;
        double place = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                place = partsThousands(text, i) ? place : 1;
            } else if (place == 0) {
                value = value * 10 + Character.digit(c, 10);
            } else {
                place /= 10;
                value += Character.digit(c, 10) * place;
            }
        }
        return value;
    }

    private static boolean partsThousands(String text, int mark) {
        int next = mark + 1;
        while (next < text.length() && !isMark(text.charAt(next))) {
            next++;
        }
        return next - mark == 4;
    }
}
