package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One sentence and the clauses it falls into. */
final class StanceSentence {
    /** A window has three sentences; more than this many words in it is no prose, and the rest is not read. */
    private static final int TOKEN_LIMIT = 600;

    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final List<Token> tokens;
    private final List<Span> clauses;
    private final BitSet quotation;

    private StanceSentence(String text, List<Token> tokens, StanceLexicon lexicon) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.clauses = clausesOf(this.tokens, lexicon);
        this.quotation = quotationOf(text, this.tokens);
    }

    static List<StanceSentence> split(String text, StanceLexicon lexicon) {
        List<StanceSentence> sentences = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Token token : Token.split(text, TOKEN_LIMIT)) {
            boolean lineBreak = token.word().equals("\n");
            if (!lineBreak) {
                open.add(token);
            }
            if (lineBreak || endsSentence(token, text)) {
                close(text, open, lexicon, sentences);
            }
        }
        close(text, open, lexicon, sentences);
        return sentences;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Span> clauses() {
        return clauses;
    }

    List<Token> tokens(Span clause) {
        return tokens.subList(clause.from(), clause.to());
    }

    /** The clause in which a token stands; punctuation belongs to the clause before it. */
    Span clauseAt(int token) {
        return clauses.stream()
                .filter(clause -> token < clause.to())
                .findFirst()
                .orElseGet(() -> clauses.get(clauses.size() - 1));
    }

    boolean question() {
        return tokens.stream().anyMatch(token -> token.word().equals("?"));
    }

    int wordCount() {
        return (int) tokens.stream().filter(token -> !token.mark()).count();
    }

    /** Whether a token stands between quotation marks with at least one more word. */
    boolean quoted(int token) {
        return quotation.get(token);
    }

    String quote(CueMatch match) {
        return text.substring(
                tokens.get(match.from()).start(), tokens.get(match.to() - 1).end());
    }

    private static boolean endsSentence(Token token, String text) {
        if (!token.mark() || ".!?…".indexOf(token.word().charAt(0)) < 0) {
            return false;
        }
        int next = token.end();
        while (next < text.length() && "\"”’')»".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static void close(String text, List<Token> open, StanceLexicon lexicon, List<StanceSentence> sentences) {
        if (open.stream().anyMatch(token -> !token.mark())) {
            sentences.add(new StanceSentence(text, open, lexicon));
        }
        open.clear();
    }

    private static BitSet quotationOf(String text, List<Token> tokens) {
        BitSet quoted = new BitSet();
        boolean open = false;
        int at = tokens.get(0).start();
        // the opening mark stands before the first word
        at = at > 0 && QUOTES.indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
        for (int index = 0; index < tokens.size(); index++) {
            for (; at < tokens.get(index).start(); at++) {
                open ^= QUOTES.indexOf(text.charAt(at)) >= 0;
            }
            quoted.set(index, open);
        }
        return quoted;
    }

    private static List<Span> clausesOf(List<Token> tokens, StanceLexicon lexicon) {
        List<Span> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            boolean mark = tokens.get(at).mark();
            if (at > from && (mark || lexicon.matchAt(Cue.BOUNDARY, tokens, at).isPresent())) {
                clauses.add(new Span(from, at));
                from = at;
            }
            if (mark) {
                from = at + 1;
            }
        }
        if (from < tokens.size()) {
            clauses.add(new Span(from, tokens.size()));
        }
        return List.copyOf(clauses);
    }
}
