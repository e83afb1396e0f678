package org.plumbline.matching.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The uncased BERT tokenizer: lower case, accents stripped, punctuation split off, then the longest known pieces.
 *
 * <p>Written here rather than taken from the native Hugging Face library, which weighs 18 MB, unpacks itself into the
 * user's home folder and would be the only native code beside ONNX Runtime.
 */
final class WordPieceTokenizer {

    static final String VOCABULARY = "/bert-vocabulary-en.txt";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPieceTokenizer(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        unknown = vocabulary.get("[UNK]");
        start = vocabulary.get("[CLS]");
        end = vocabulary.get("[SEP]");
    }

    static WordPieceTokenizer english() {
        try (InputStream in = WordPieceTokenizer.class.getResourceAsStream(VOCABULARY);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
            for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
                vocabulary.put(piece, vocabulary.size());
            }
            return new WordPieceTokenizer(vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary of the embedding model cannot be read", e);
        }
    }

    /** Token ids with the start and end marks, at most {@code limit} of them. */
    long[] encode(String text, int limit) {
        var ids = new long[limit];
        ids[0] = start;
        int count = 1;
        String clean = normalise(text);
        int at = 0;
        while (at < clean.length() && count < limit - 1) {
            int point = clean.codePointAt(at);
            if (isSpace(point)) {
                at += Character.charCount(point);
                continue;
            }
            int wordEnd = at + Character.charCount(point);
            if (!standsAlone(point)) {
                wordEnd = endOfWord(clean, wordEnd);
            }
            count = addPieces(clean.substring(at, wordEnd), ids, count, limit - 1);
            at = wordEnd;
        }
        ids[count++] = end;
        return Arrays.copyOf(ids, count);
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isSpace(point) || standsAlone(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private int addPieces(String word, long[] ids, int count, int limit) {
        int first = count;
        int next = count;
        int from = 0;
        while (from < word.length() && next < limit) {
            int to = word.length();
            Integer id = null;
            while (to > from && word.length() <= LONGEST_WORD) {
                id = vocabulary.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
                if (id != null) {
                    break;
                }
                to--;
            }
            if (id == null) {
                ids[first] = unknown;
                return first + 1;
            }
            ids[next++] = id;
            from = to;
        }
        return next;
    }

    private static String normalise(String text) {
        String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var clean = new StringBuilder(lower.length());
        lower.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (isSpace(point)) {
                clean.append(' ');
            } else if (type != Character.NON_SPACING_MARK && point != 0 && point != 0xFFFD && !isControl(type)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    private static boolean isControl(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static boolean standsAlone(int point) {
        boolean asciiSymbol = point >= 33 && point <= 126 && !Character.isLetterOrDigit(point);
        return asciiSymbol || isPunctuation(Character.getType(point)) || isHanCharacter(point);
    }

    private static boolean isPunctuation(int type) {
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static boolean isHanCharacter(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
