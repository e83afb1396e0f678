package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The cues of one sentence after those that only look like cues have been taken out: "no doubt" holds no negation,
 * "is not a myth" no rejection, and "people who do not pay" does not negate its sentence.
 */
final class SentenceCues {
    private static final int REACH = 3;

    private final StanceSentence sentence;
    private final StanceLexicon lexicon;
    private final List<CueMatch> endorsements = new ArrayList<>();
    private final List<CueMatch> rejections = new ArrayList<>();
    private final List<CueMatch> mentions = new ArrayList<>();
    private final List<CueMatch> negations = new ArrayList<>();
    private final List<CueMatch> reversals;
    private final List<CueMatch> notOnly;

    SentenceCues(StanceSentence sentence, StanceLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.notOnly = find(Cue.NOT_ONLY);
        List<CueMatch> harmless = find(Cue.NOT_NEGATION);
        List<CueMatch> vouching = find(Cue.ENDORSEMENT);
        List<CueMatch> rejecting = without(harmless, without(vouching, find(Cue.REJECTION)));
        mentions.addAll(without(vouching, without(rejecting, find(Cue.MENTION))));
        List<CueMatch> plain =
                without(harmless, without(vouching, without(rejecting, without(notOnly, find(Cue.NEGATION)))));
        plain.stream().filter(negation -> !inRelativeClause(negation)).forEach(negations::add);
        for (CueMatch match : rejecting) {
            // "is not a myth" vouches for what follows
            (takeNegationBefore(match) ? endorsements : rejections).add(match);
        }
        for (CueMatch match : vouching) {
            // "has never been confirmed" is only talk
            (takeNegationBefore(match) ? mentions : endorsements).add(match);
        }
        this.reversals = without(vouching, without(rejecting, find(Cue.REVERSAL))).stream()
                .filter(reversal -> !inRelativeClause(reversal))
                .toList();
    }

    List<CueMatch> find(Cue cue) {
        return lexicon.find(cue, sentence.tokens());
    }

    List<CueMatch> endorsements() {
        return endorsements;
    }

    List<CueMatch> rejections() {
        return rejections;
    }

    List<CueMatch> mentions() {
        return mentions;
    }

    List<CueMatch> hedges(Span clause) {
        return in(clause, without(endorsements, find(Cue.HEDGE))).stream()
                .filter(hedge -> !month(hedge))
                .filter(hedge -> negations.stream().noneMatch(negation -> negation.from() == hedge.to()))
                .toList();
    }

    List<CueMatch> negations() {
        return negations;
    }

    List<CueMatch> negations(Span clause) {
        return in(clause, negations);
    }

    List<CueMatch> reversals(Span clause) {
        return in(clause, reversals);
    }

    List<CueMatch> notOnly(Span clause) {
        return in(clause, notOnly);
    }

    /** Words that carry meaning of their own: what two texts must share to be about the same thing. */
    List<String> content(Span clause) {
        List<String> words = new ArrayList<>();
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = sentence.tokens().get(at);
            boolean heavy = token.word().length() > 2 || token.number();
            if (!token.mark()
                    && heavy
                    && !lexicon.isWord(Cue.STOP, token.word())
                    && !lexicon.isWord(Cue.NEGATION, token.word())) {
                words.add(token.word());
            }
        }
        return words;
    }

    /** "May" with a capital inside a sentence is a month or a name. */
    private boolean month(CueMatch hedge) {
        return hedge.from() > 0 && Character.isUpperCase(sentence.quote(hedge).charAt(0));
    }

    private boolean inRelativeClause(CueMatch cue) {
        int first = sentence.clauseAt(cue.from()).from();
        for (int at = Math.max(first, cue.from() - REACH); at < cue.from(); at++) {
            if (lexicon.isWord(Cue.RELATIVE, sentence.tokens().get(at).word())) {
                return true;
            }
        }
        return false;
    }

    private boolean takeNegationBefore(CueMatch match) {
        Span clause = sentence.clauseAt(match.from());
        Predicate<CueMatch> near = negation ->
                negation.within(clause) && negation.to() <= match.from() && match.from() - negation.to() <= 1;
        return negations.removeIf(near);
    }

    private static List<CueMatch> in(Span clause, List<CueMatch> matches) {
        return matches.stream().filter(match -> match.within(clause)).toList();
    }

    private static List<CueMatch> without(List<CueMatch> taken, List<CueMatch> matches) {
        return matches.stream()
                .filter(match -> taken.stream().noneMatch(match::overlaps))
                .sorted(Comparator.comparingInt(CueMatch::from))
                .toList();
    }
}
