package org.plumbline.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.search.ClaimTexts.Kind;
import org.plumbline.search.ClaimTexts.Text;
import org.plumbline.search.TextAnalysis.Token;

/**
 * How much each stem says about a claim. It is stored as the stem's frequency, so that one list of postings per word
 * ranks by all of a claim's texts at once. A stem counts most in the claim itself, then in another wording, then in the
 * verdict's summary and names, least in the notes; in a short sentence more than in a long one.
 */
final class TermWeights {
    private static final double TEXT = 24;
    private static final double WORDING = 14;
    private static final double SUMMARY = 4;
    private static final double NAME = 4;
    private static final double NOTE = 1.5;
    /** What each further wording with the stem adds, up to a limit. */
    private static final double ANOTHER_WORDING = 1.5;

    private static final int OTHER_WORDINGS = 4;
    private static final int OTHER_NOTES = 3;
    /** A sentence of so many telling words is neither short nor long. */
    private static final double MIDDLING = 7;

    private static final double SHORTEST = 1.5;
    private static final double LONGEST = 0.6;

    /** Who does not name a special case means the general claim. */
    private static final double GENERAL = 0.2;
    /** What was seen in twice as many places is what people ask about. */
    private static final double SPREAD = 0.1;

    private final double prominence;
    private final Map<String, Found> stems = new HashMap<>();

    private TermWeights(double prominence) {
        this.prominence = prominence;
    }

    static TermWeights of(PublishedClaim claim) {
        double general = claim.broader() == null ? GENERAL : 0;
        double spread = SPREAD * Math.log1p(claim.appearances().size()) / Math.log(2);
        return new TermWeights(1 + general + spread);
    }

    /** Where a stem was found: per kind of text, in how many and with which weight at best. */
    private static final class Found {
        private final int[] texts = new int[Kind.values().length];
        private final double[] best = new double[Kind.values().length];
        private Text last;

        void add(Text text, double weight) {
            if (text != last) {
                last = text;
                int kind = text.kind().ordinal();
                texts[kind]++;
                best[kind] = Math.max(best[kind], weight);
            }
        }

        double sum() {
            double sum = 0;
            for (double weight : best) {
                sum += weight;
            }
            sum += ANOTHER_WORDING * Math.min(OTHER_WORDINGS, Math.max(0, texts[Kind.WORDING.ordinal()] - 1));
            sum += NOTE * Math.min(OTHER_NOTES, Math.max(0, texts[Kind.NOTE.ordinal()] - 1));
            return sum;
        }
    }

    void add(Text text, List<Token> tokens) {
        double weight = weight(text, tokens);
        for (Token token : tokens) {
            stems.computeIfAbsent(token.stem(), s -> new Found()).add(text, weight);
        }
    }

    Map<String, Integer> weights() {
        Map<String, Integer> weights = new HashMap<>(stems.size() * 2);
        stems.forEach((stem, found) -> weights.put(stem, (int) Math.max(1, Math.round(prominence * found.sum()))));
        return weights;
    }

    private static double weight(Text text, List<Token> tokens) {
        return switch (text.kind()) {
            case TEXT -> TEXT * brevity(tokens);
            case WORDING -> WORDING * brevity(tokens);
            case SUMMARY -> SUMMARY;
            case NAME -> NAME;
            case NOTE -> NOTE;
        };
    }

    private static double brevity(List<Token> tokens) {
        long telling = tokens.stream().filter(t -> !t.weak()).count();
        return Math.max(LONGEST, Math.min(SHORTEST, Math.sqrt(MIDDLING / Math.max(1, telling))));
    }
}
