package org.plumbline.matching.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds by form, without a word of saying, that a sentence hands on what somebody else holds: the claim stands in a clause
 * that "that" opens ("he is convinced that ..."), or between quotation marks that the rest of the sentence introduces.
 */
record Attribution(StanceSentence sentence, SentenceCues cues, ClaimWording claim, StanceLexicon lexicon) {

    List<CueMatch> find() {
        if (!cues.endorsements().isEmpty()) {
            return List.of();
        }
        Optional<CueMatch> found = thatClause().or(this::quotation);
        return found.map(List::of).orElse(List.of());
    }

    private Optional<CueMatch> thatClause() {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(2, tokens.size() - 1)
                .filter(at -> lexicon.isWord(Cue.AFTER_THAT, tokens.get(at).word()))
                .filter(at -> !lexicon.isWord(Cue.FACTIVE, tokens.get(at - 1).word()))
                .filter(at -> opensClause(tokens.get(at + 1)) && claimFollows(at))
                .mapToObj(at -> new CueMatch(Math.max(sentence.clauseAt(at).from(), at - 3), at + 1))
                .findFirst();
    }

    private boolean opensClause(Token next) {
        return lexicon.isWord(Cue.DETERMINER, next.word()) || claim.startsLike(next.word());
    }

    /** Before "that" nothing of the claim, after it at least two words: "a system that rates" is no such clause. */
    private boolean claimFollows(int that) {
        Span before = new Span(sentence.clauseAt(that).from(), that);
        Span after = new Span(that + 1, sentence.tokens().size());
        return claim.shared(cues.content(before)) == 0 && claim.shared(cues.content(after)) >= 2;
    }

    private Optional<CueMatch> quotation() {
        List<Token> tokens = sentence.tokens();
        long words = IntStream.range(0, tokens.size()).filter(at -> outside(at)).count();
        long claimOutside = claim.shared(IntStream.range(0, tokens.size())
                .filter(this::outside)
                .mapToObj(at -> tokens.get(at).word())
                .filter(word -> !lexicon.isWord(Cue.STOP, word))
                .toList());
        boolean introduced = words >= 2 && words < sentence.wordCount() && claimOutside == 0;
        return introduced && claim.shared(cues.content(new Span(0, tokens.size()))) >= 2
                ? IntStream.range(0, tokens.size())
                        .filter(this::outside)
                        .mapToObj(at -> new CueMatch(at, at + 1))
                        .findFirst()
                : Optional.empty();
    }

    private boolean outside(int at) {
        return !sentence.tokens().get(at).mark() && !sentence.quoted(at);
    }
}
