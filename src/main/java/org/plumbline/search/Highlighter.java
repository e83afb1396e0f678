package org.plumbline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.search.ClaimTexts.Text;
import org.plumbline.search.Highlight.Mark;
import org.plumbline.search.TextAnalysis.Token;

/** Finds the words of a query again in a claim's texts. */
final class Highlighter {
    private static final int PIECES = 3;
    private static final int LENGTH = 240;
    private static final int LEAD = 60;
    private static final String CUT = "…";

    private final Set<String> stems;
    private final List<String> prefixes;

    Highlighter(Set<String> stems, List<String> prefixes) {
        this.stems = stems;
        this.prefixes = prefixes;
    }

    /** Where a text has words of the query, and how many different ones. */
    private record Found(Text text, List<Mark> marks, int different) {}

    /** The texts with most of the words, the more telling text first among equals. */
    List<Highlight> of(List<Text> texts) {
        return texts.stream()
                .map(this::found)
                .filter(f -> f.different() > 0)
                .sorted(Comparator.comparingInt(Found::different)
                        .reversed()
                        .thenComparing(f -> f.text().kind()))
                .limit(PIECES)
                .map(Highlighter::highlight)
                .toList();
    }

    private Found found(Text text) {
        List<Mark> marks = new ArrayList<>();
        Set<String> different = new HashSet<>();
        for (Token token : TextAnalysis.tokens(text.language(), text.text())) {
            if (stems.contains(token.stem()) || startsAsAsked(token)) {
                marks.add(new Mark(token.start(), token.end()));
                different.add(token.stem());
            }
        }
        return new Found(text, marks, different.size());
    }

    private boolean startsAsAsked(Token token) {
        return prefixes.stream().anyMatch(token.surface()::startsWith);
    }

    private static Highlight highlight(Found found) {
        String text = found.text().text();
        int from = start(text, found.marks());
        int to = end(text, from);
        String before = from > 0 ? CUT : "";
        String after = to < text.length() ? CUT : "";
        int shift = before.length() - from;
        List<Mark> marks = found.marks().stream()
                .filter(m -> m.start() >= from && m.end() <= to)
                .map(m -> new Mark(m.start() + shift, m.end() + shift))
                .toList();
        return new Highlight(
                found.text().kind().slug(), found.text().language(), before + text.substring(from, to) + after, marks);
    }

    /** Where the window with most marks begins: at a word, a little before its first mark. */
    private static int start(String text, List<Mark> marks) {
        if (text.length() <= LENGTH) {
            return 0;
        }
        int best = 0;
        long most = 0;
        for (Mark first : marks) {
            long within = marks.stream()
                    .filter(m -> m.start() >= first.start() && m.end() <= first.start() + LENGTH - LEAD)
                    .count();
            if (within > most) {
                most = within;
                best = first.start();
            }
        }
        int from = Math.min(best - LEAD, text.length() - LENGTH);
        return from <= 0 ? 0 : wordAfter(text, from, best);
    }

    private static int wordAfter(String text, int from, int latest) {
        int space = text.indexOf(' ', from - 1);
        return space < 0 || space >= latest ? latest : space + 1;
    }

    private static int end(String text, int from) {
        if (from + LENGTH >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from + LENGTH);
        int end = space > from + LENGTH / 2 ? space : from + LENGTH;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
