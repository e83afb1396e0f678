package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a long sentence into what it says one after the other: a claim in one clause of four hardly shows in the vector of
 * the whole.
 */
final class Clauses {

    /** A sentence with fewer terms is about one thing. */
    private static final int LONG = 9;
    /** A piece with fewer is a remark such as "he added", to be left out of what stands around it. */
    private static final int FEWEST_TERMS = 3;
    /** Work per sentence is bounded. */
    private static final int MOST = 4;

    private static final Pattern BOUNDARY = Pattern.compile("\\s*[,;:()\"“”–—]+\\s*"
            + "|\\s+(?=(?:but|while|whereas|because|although|and that|and said that)\\s)"
            + "|\\s+that\\s+(?=(?:the|a|an|it|there|every|each|all|no|\\p{Lu}))");

    private Clauses() {}

    /** The clauses of a cleaned sentence; none where it is short or has only one. */
    static List<String> of(String sentence, Profiler.Reading reading) {
        if (reading.stems().size() < LONG) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        String open = "";
        for (String piece : BOUNDARY.split(sentence)) {
            int terms =
                    Profiler.read(piece, reading.profile().language()).stems().size();
            if (terms >= FEWEST_TERMS) {
                clauses.add((open + ' ' + piece).strip());
                open = "";
            } else if (terms > 0 && open.isEmpty()) {
                // what stands before a remark goes on after it, and a short beginning belongs to what follows
                open = clauses.isEmpty() ? piece : clauses.remove(clauses.size() - 1);
            }
        }
        if (!open.isEmpty()) {
            clauses.add(open);
        }
        boolean whole = clauses.size() == 1 && clauses.get(0).length() >= sentence.length() - 2;
        return whole ? List.of() : clauses.subList(0, Math.min(MOST, clauses.size()));
    }
}
