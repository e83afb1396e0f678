package org.plumbline.matching.engine;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts an article into blocks (paragraphs, headings, list items) and these into sentences.
 *
 * <p>ICU's rules propose where sentences end; a proposal is refused after an abbreviation of the five languages and
 * before a small letter. Line ends count only where they mean something.
 */
final class Segmenter {

    /** A longer sentence is cut at a space: the model reads no more at once, and work must stay bounded. */
    private static final int LONGEST = 700;

    private static final Set<String> ABBREVIATIONS =
            Set.of(("mr. mrs. ms. dr. drs. prof. st. sen. rep. gov. gen. col. lt."
                            + " sgt. capt. rev. hon. jr. sr. no. nos. vs. etc. e.g. i.e. cf. al. approx. dept. est. inc. ltd."
                            + " co. corp. bros. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. a.m. p.m."
                            + " dhr. mevr. mw. ir. ing. bijv. bv. ca. enz. incl. jl. max. min. nl. zgn. bzw. usw. nr. hr. fr."
                            + " mio. mrd. abs. art. bspw. evtl. ggf. inkl. vgl. mme. mlle. mm. env. ex. av. sra. srta. dña."
                            + " ud. uds. ej. núm. pág. uu. ee.")
                    .split(" "));
    private static final Pattern LAST_WORD = Pattern.compile("(\\S{1,12})\\s*$");
    /** A.B. or J.: never the end of a sentence by itself. */
    private static final Pattern INITIALS = Pattern.compile("[(\"“'«]?(?:\\p{L}\\.)+");

    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}']+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r\\x{A0}]*\\n\\s*");
    private static final Pattern LINE = Pattern.compile("\\r?\\n|\\x{2028}|\\x{2029}|\\r");
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\x{2028}\\x{2029}]");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*•–▪·]|\\d{1,3}[.)]|[a-z][.)])\\s+.*");
    /** A line this long that ends without a full stop was wrapped by a mail program, not ended by its author. */
    private static final int WRAPPED = 50;

    private final Language language;
    private final BreakIterator rules;

    Segmenter(Language language) {
        this.language = language;
        rules = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
    }

    /** The sentences in their order, each without the blanks around it, each with the block it stands in. */
    List<Sentence> sentences(String text) {
        // An iterator keeps state; a segmenter is shared between requests.
        BreakIterator iterator = (BreakIterator) rules.clone();
        List<Sentence> sentences = new ArrayList<>();
        int block = 0;
        for (Stretch lines : blocks(text)) {
            // To ICU a line end is always the end of a sentence; those left within a block are mere wrapping.
            String oneLine = LINE_END.matcher(lines.of(text)).replaceAll(" ");
            iterator.setText(oneLine);
            int start = 0;
            iterator.first();
            for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
                if (end == oneLine.length() || endsHere(oneLine, start, end)) {
                    addTrimmed(text, lines.start() + start, lines.start() + end, block, sentences);
                    start = end;
                }
            }
            block++;
        }
        return sentences;
    }

    private boolean endsHere(String text, int start, int end) {
        if (Character.isLowerCase(text.codePointAt(end))) {
            return false;
        }
        Matcher last = LAST_WORD.matcher(text).region(Math.max(start, end - 16), end);
        if (!last.find()) {
            return true;
        }
        String word = last.group(1);
        if (INITIALS.matcher(word).matches()) {
            return word.length() > 2 && startsWithFunctionWord(text, end);
        }
        return !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "in the U.S. The" ends a sentence, "in the U.S. Senate" does not. */
    private boolean startsWithFunctionWord(String text, int at) {
        Matcher first = FIRST_WORD.matcher(text).region(at, Math.min(text.length(), at + 20));
        return first.lookingAt()
                && language.functionWords().contains(first.group().toLowerCase(Locale.ROOT));
    }

    private static void addTrimmed(String text, int from, int to, int block, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = text.lastIndexOf(' ', start + LONGEST);
            if (cut <= start) {
                cut = start + LONGEST;
            }
            sentences.add(new Sentence(new Stretch(start, cut), block));
            start = cut;
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
        }
        if (start < end) {
            sentences.add(new Sentence(new Stretch(start, end), block));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static List<Stretch> blocks(String text) {
        List<Stretch> blocks = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int start = 0;
        while (blank.find()) {
            addLines(text, start, blank.start(), blocks);
            start = blank.end();
        }
        addLines(text, start, text.length(), blocks);
        return blocks;
    }

    /** Parts a paragraph at those line ends that are not mere wrapping. */
    private static void addLines(String text, int from, int to, List<Stretch> blocks) {
        Matcher line = LINE.matcher(text).region(from, to);
        int start = from;
        int lineStart = from;
        while (line.find()) {
            String before = text.substring(lineStart, line.start());
            String after = text.substring(line.end(), endOfLine(text, line.end(), to));
            if (!isWrapped(before, after)) {
                blocks.add(new Stretch(start, line.start()));
                start = line.end();
            }
            lineStart = line.end();
        }
        blocks.add(new Stretch(start, to));
    }

    private static int endOfLine(String text, int from, int to) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > to ? to : end;
    }

    private static boolean isWrapped(String before, String after) {
        String left = before.stripTrailing();
        String right = after.stripLeading();
        if (left.isEmpty() || right.isEmpty() || LIST_ITEM.matcher(after).matches()) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(right.codePointAt(0));
        return goesOn || (left.length() >= WRAPPED && !endsSentence(left));
    }

    private static boolean endsSentence(String line) {
        return ".!?:;…\"”»“".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /**
     * A sentence and where it stands.
     *
     * @param stretch its place in the text
     * @param block the number of its paragraph, heading or list item
     */
    record Sentence(Stretch stretch, int block) {}
}
