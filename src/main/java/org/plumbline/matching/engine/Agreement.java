package org.plumbline.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the clause of a sentence that comes closest to the claim points the same way as the claim: both plain or both
 * denied. Frames around the clause ("the myth that") are not looked at here.
 *
 * @param direction same, opposite or not to be told
 * @param clause the clause that was compared
 * @param cues the words that turned it
 */
record Agreement(Direction direction, Span clause, List<CueMatch> cues) {
    enum Direction {
        SAME,
        OPPOSITE,
        OPEN
    }

    static Agreement of(StanceSentence sentence, SentenceCues cues, ClaimWording claim, StanceLexicon lexicon) {
        Comparison comparison = new Comparison(sentence, cues, claim, lexicon);
        Span best = withConsequence(
                sentence.clauses().stream()
                        .max(Comparator.comparingInt(clause -> claim.shared(cues.content(clause))))
                        .orElseThrow(),
                sentence,
                cues,
                claim,
                lexicon);
        Agreement main = comparison.with(best);
        if (main.direction != Direction.SAME) {
            return main;
        }
        int most = claim.shared(cues.content(best));
        for (Span clause : sentence.clauses()) {
            // a second clause about the claim that denies it leaves no plain assertion
            int shared = clause.equals(best) ? 0 : claim.shared(cues.content(clause));
            boolean denies =
                    shared * 3 >= most && shared > 0 && !cues.negations(clause).isEmpty();
            boolean narrows = shared > 0 && !cues.notOnly(clause).isEmpty();
            if (denies || narrows) {
                Agreement other = comparison.with(clause);
                if (other.direction != Direction.SAME) {
                    return narrows ? other : new Agreement(Direction.OPEN, best, other.cues);
                }
            }
        }
        return main;
    }

    /** "If your score is low, you may be denied a ticket": what is claimed stands in both clauses. */
    private static Span withConsequence(
            Span clause, StanceSentence sentence, SentenceCues cues, ClaimWording claim, StanceLexicon lexicon) {
        boolean condition = lexicon.isWord(
                Cue.CONDITIONAL, sentence.tokens().get(clause.from()).word());
        boolean both = sentence.clauses().size() == 2
                && sentence.clauses().stream().allMatch(one -> claim.shared(cues.content(one)) > 0);
        Span whole = new Span(0, sentence.tokens().size());
        return condition && both && !cues.reversals(whole).isEmpty() ? whole : clause;
    }

    /** What stays the same while the clauses of a sentence are compared. */
    private record Comparison(StanceSentence sentence, SentenceCues cues, ClaimWording claim, StanceLexicon lexicon) {

        Agreement with(Span clause) {
            List<String> content = cues.content(clause);
            ClaimWording.Part part = claim.parts().stream()
                    .max(Comparator.comparingInt(p -> ClaimWording.shared(p.content(), content)))
                    .orElseThrow();
            List<CueMatch> notOnly = cues.notOnly(clause);
            if (!notOnly.isEmpty()) {
                return new Agreement(claim.has(Cue.EXCLUSIVE) ? Direction.OPPOSITE : Direction.OPEN, clause, notOnly);
            }
            List<CueMatch> negations = cues.negations(clause);
            List<CueMatch> reversals = cues.reversals(clause);
            boolean negated = !negations.isEmpty() != part.negated() ^ part.hasNegatedFormOf(content);
            // the two sides of a pair may stand in different clauses: "X, a private firm's product, is ..."
            Span whole = new Span(0, sentence.tokens().size());
            Optional<CueMatch> opposite = lexicon.opposite(Cue.OPPOSITES, sentence.tokens(), whole, part.tokens());
            if (opposite.isPresent()) {
                return new Agreement(negated ? Direction.OPEN : Direction.OPPOSITE, clause, List.of(opposite.get()));
            }
            Optional<CueMatch> contrast = lexicon.opposite(Cue.CONTRASTS, sentence.tokens(), clause, part.tokens());
            if (contrast.isPresent()) {
                return new Agreement(Direction.OPEN, clause, List.of(contrast.get()));
            }
            Direction direction = negated ? turned(clause, part) : straight(clause, part);
            boolean turnedRound = negations.isEmpty() && direction != Direction.SAME;
            return new Agreement(direction, clause, turnedRound ? reversals : negations);
        }

        /** Both plain or both denied: "is banned" against "is not", or against "may", is left open. */
        private Direction straight(Span clause, ClaimWording.Part part) {
            if (part.negated() && !deniesTheSame(clause, part)) {
                return Direction.OPEN;
            }
            return cues.reversals(clause).isEmpty() == !part.reversed() ? Direction.SAME : Direction.OPEN;
        }

        /** One denied, the other not: opposite, unless a word such as "ban" makes up for it or the fit is loose. */
        private Direction turned(Span clause, ClaimWording.Part part) {
            boolean denies = !cues.negations(clause).isEmpty();
            boolean reverses = !cues.reversals(clause).isEmpty();
            if (reverses == part.reversed()) {
                return denies ? deniedHere(part) : deniedInClaim(clause, part);
            }
            if (!denies) {
                // the claim: "cannot fly"; the text: "is banned from flying"
                return Direction.SAME;
            }
            if (part.reversed()) {
                // the claim: "is banned from flying"; the text: "cannot fly" agrees, "does not fly" may not
                return barred(clause) ? Direction.SAME : Direction.OPEN;
            }
            // "not kept off" is no denial, but no match either for a claim that denies something elsewhere
            return claim.negative() ? Direction.OPEN : Direction.SAME;
        }

        private Direction deniedHere(ClaimWording.Part part) {
            return claim.negative() && !part.negated() ? Direction.OPEN : Direction.OPPOSITE;
        }

        private Direction deniedInClaim(Span clause, ClaimWording.Part part) {
            return cues.negations().isEmpty() && fit(clause, part) >= 0.7 ? Direction.OPPOSITE : Direction.OPEN;
        }

        /** Two denials agree when they deny the same thing: "does not exist" and "does not pay" do not. */
        private boolean deniesTheSame(Span clause, ClaimWording.Part part) {
            List<String> content = cues.content(clause);
            return ClaimWording.shared(part.denied(), content) > 0 || fit(clause, part) >= 0.8;
        }

        private double fit(Span clause, ClaimWording.Part part) {
            return (double) ClaimWording.shared(part.content(), cues.content(clause))
                    / Math.max(1, part.content().size());
        }

        private boolean barred(Span clause) {
            return cues.find(Cue.BARRED).stream().anyMatch(match -> match.within(clause));
        }
    }
}
