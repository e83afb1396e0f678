package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One line of a lexicon: words with alternatives, endings left open ({@code *}), gaps ({@code ..}) and ends ({@code $}). */
final class CuePhrase {
    private static final int GAP = 4;
    private static final String ANYTHING = "..";
    private static final String END = "$";

    private final List<Part> parts;

    private CuePhrase(List<Part> parts) {
        this.parts = parts;
    }

    static CuePhrase parse(String line) {
        List<Part> parts = new ArrayList<>();
        for (String piece : line.trim().split("\\s+")) {
            if (piece.equals(ANYTHING) || piece.equals(END)) {
                parts.add(new Part(piece, List.of()));
            } else if (piece.contains("|") || piece.endsWith("*") || piece.startsWith("'") || piece.equals("n't")) {
                parts.add(new Part(
                        "", Arrays.stream(piece.split("\\|")).map(Token::fold).toList()));
            } else {
                // "c'est" in a lexicon must meet the two tokens that the text is split into
                Token.split(piece, 9).forEach(token -> parts.add(new Part("", List.of(token.word()))));
            }
        }
        return new CuePhrase(List.copyOf(parts));
    }

    /** The words with which this phrase can begin, for an index; an open ending keeps its star. */
    List<String> beginnings() {
        return parts.get(0).words();
    }

    /** Returns the position after the phrase when it stands at {@code from}, else -1. Gaps never step on {@code closed} words. */
    int matchEnd(List<Token> tokens, int from, Set<String> closed) {
        return matchEnd(tokens, from, 0, closed);
    }

    private int matchEnd(List<Token> tokens, int at, int part, Set<String> closed) {
        if (part == parts.size()) {
            return at;
        }
        Part wanted = parts.get(part);
        if (wanted.kind().equals(END)) {
            return at >= tokens.size() || tokens.get(at).mark() ? matchEnd(tokens, at, part + 1, closed) : -1;
        }
        if (wanted.kind().equals(ANYTHING)) {
            return afterGap(tokens, at, part + 1, closed);
        }
        return at < tokens.size() && wanted.fits(tokens.get(at)) ? matchEnd(tokens, at + 1, part + 1, closed) : -1;
    }

    private int afterGap(List<Token> tokens, int at, int part, Set<String> closed) {
        for (int skip = 0; skip <= GAP; skip++) {
            int end = matchEnd(tokens, at + skip, part, closed);
            if (end >= 0) {
                return end;
            }
            boolean wall = at + skip >= tokens.size() || tokens.get(at + skip).mark();
            if (wall || closed.contains(tokens.get(at + skip).word())) {
                return -1;
            }
        }
        return -1;
    }

    private record Part(String kind, List<String> words) {
        boolean fits(Token token) {
            if (token.mark()) {
                return false;
            }
            for (String word : words) {
                boolean open = word.endsWith("*");
                if (open
                        ? token.word().startsWith(word.substring(0, word.length() - 1))
                        : token.word().equals(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
