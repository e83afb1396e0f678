package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the stance of one sentence on a claim, without its neighbours. */
final class SentenceReader {
    private final StanceSentence sentence;
    private final StanceLexicon lexicon;
    private final ClaimWording claim;
    private final SentenceCues cues;
    private final int shared;

    SentenceReader(StanceSentence sentence, StanceLexicon lexicon, ClaimWording claim) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.claim = claim;
        this.cues = new SentenceCues(sentence, lexicon);
        this.shared = claim.shared(cues.content(new Span(0, sentence.tokens().size())));
    }

    StanceSentence sentence() {
        return sentence;
    }

    /** How many words of the claim the sentence shares. */
    int shared() {
        return shared;
    }

    StanceReading read() {
        Optional<StanceReading> heading = Headings.read(sentence, lexicon);
        if (heading.isPresent()) {
            return heading.get();
        }
        List<CueMatch> mentions = mentions();
        if (sentence.question() && cues.endorsements().isEmpty()) {
            List<String> words = quotes(mentions);
            return new StanceReading(Stance.MENTIONS, words.isEmpty() ? List.of("?") : words);
        }
        Agreement agreement = aligned() ? Agreement.of(sentence, cues, claim, lexicon) : withoutAlignment();
        List<CueMatch> rejections = foreign(cues.rejections());
        if (!rejections.isEmpty()) {
            return rejected(rejections, !foreign(cues.mentions()).isEmpty(), agreement);
        }
        List<CueMatch> contrary = foreign(cues.find(Cue.CONTRARY));
        if (!contrary.isEmpty()) {
            return contrary(agreement, contrary);
        }
        return plain(agreement, mentions);
    }

    private List<CueMatch> mentions() {
        List<CueMatch> named = foreign(cues.mentions());
        return named.isEmpty() ? new Attribution(sentence, cues, claim, lexicon).find() : named;
    }

    private StanceReading rejected(List<CueMatch> rejections, boolean attributed, Agreement agreement) {
        List<String> words = quotes(join(rejections, agreement.cues()));
        if (agreement.direction() != Agreement.Direction.OPPOSITE) {
            return new StanceReading(Stance.REFUTES, quotes(rejections));
        }
        if (governs(rejections, agreement)) {
            // "it is not true that no city ever did": the rejection and the negation cancel out
            return new StanceReading(attributed ? Stance.MENTIONS : Stance.ASSERTS, words);
        }
        // "the claim is false, data does flow" against a claim that none flows
        return new StanceReading(agreement.cues().isEmpty() ? Stance.UNCLEAR : Stance.REFUTES, words);
    }

    private StanceReading contrary(Agreement agreement, List<CueMatch> contrary) {
        boolean claimIsTheError = contrary.stream().anyMatch(match -> match.within(agreement.clause()));
        boolean refutes = agreement.direction() == Agreement.Direction.OPPOSITE || claimIsTheError;
        return new StanceReading(refutes ? Stance.REFUTES : Stance.UNCLEAR, quotes(join(contrary, agreement.cues())));
    }

    private StanceReading plain(Agreement agreement, List<CueMatch> mentions) {
        boolean attributed = !mentions.isEmpty() && !vouchedAfter(mentions);
        List<CueMatch> denial = contrast();
        if (!denial.isEmpty()) {
            return new StanceReading(attributed ? Stance.MENTIONS : Stance.REFUTES, quotes(denial));
        }
        switch (agreement.direction()) {
            case OPPOSITE:
                return opposite(agreement, attributed ? mentions : List.of());
            case OPEN:
                return new StanceReading(
                        attributed ? Stance.MENTIONS : Stance.UNCLEAR, quotes(join(mentions, agreement.cues())));
            default:
        }
        if (attributed) {
            return new StanceReading(Stance.MENTIONS, quotes(mentions));
        }
        List<CueMatch> hedges = hedges(agreement.clause());
        if (!hedges.isEmpty()) {
            return new StanceReading(Stance.MENTIONS, quotes(hedges));
        }
        if (narrower()) {
            return new StanceReading(Stance.UNCLEAR, quotes(cues.find(Cue.PARTIAL)));
        }
        return new StanceReading(Stance.ASSERTS, quotes(join(cues.endorsements(), agreement.cues())));
    }

    private StanceReading opposite(Agreement agreement, List<CueMatch> attribution) {
        if (!agreement.cues().isEmpty()) {
            return new StanceReading(Stance.REFUTES, quotes(agreement.cues()));
        }
        // the claim denies something and this clause says it
        Span clause = agreement.clause();
        return attribution.isEmpty()
                ? new StanceReading(Stance.REFUTES, List.of(sentence.quote(new CueMatch(clause.from(), clause.to()))))
                : new StanceReading(Stance.MENTIONS, quotes(attribution));
    }

    /** With hardly a word in common there is nothing to weigh a negation against. */
    private Agreement withoutAlignment() {
        boolean plain = cues.negations().isEmpty()
                && cues.find(Cue.NOT_ONLY).isEmpty()
                && cues.find(Cue.REVERSAL).isEmpty() == !claim.reversed()
                && !claim.negative();
        Agreement.Direction direction = plain ? Agreement.Direction.SAME : Agreement.Direction.OPEN;
        return new Agreement(direction, sentence.clauses().get(0), cues.negations());
    }

    private boolean aligned() {
        return shared * 5 >= claim.size() && shared >= (claim.size() > 3 ? 2 : 1);
    }

    private boolean governs(List<CueMatch> rejections, Agreement agreement) {
        for (CueMatch rejection : rejections) {
            int at = rejection.to();
            boolean that = at < sentence.tokens().size()
                    && lexicon.isWord(Cue.AFTER_THAT, sentence.tokens().get(at).word());
            boolean negatedAtOnce = agreement.cues().stream().anyMatch(cue -> cue.from() > at && cue.from() <= at + 2);
            boolean claimDenies = agreement.cues().isEmpty();
            if (that && rejection.within(agreement.clause()) && (negatedAtOnce || claimDenies)) {
                return true;
            }
        }
        return false;
    }

    /** "..., not because of a low score": set against the rest of the sentence, something that the claim says is denied. */
    private List<CueMatch> contrast() {
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < tokens.size() - 1; at++) {
            // "not one of them" counts, it does not set against
            boolean denied = tokens.get(at - 1).mark()
                    && lexicon.matchAt(Cue.NEGATION, tokens, at).equals(Optional.of(new CueMatch(at, at + 1)));
            if (denied && cues.find(Cue.NOT_ONLY).isEmpty()) {
                int end = at + 1;
                while (end < tokens.size() && !tokens.get(end).mark()) {
                    end++;
                }
                List<String> content = cues.content(new Span(at + 1, end));
                boolean claimToo =
                        claim.parts().stream().anyMatch(part -> ClaimWording.shared(part.denied(), content) > 0);
                if (!claimToo && claim.shared(content) > 0) {
                    return List.of(new CueMatch(at, at + 1));
                }
            }
        }
        return List.of();
    }

    private List<CueMatch> hedges(Span clause) {
        if (supposed(clause)) {
            return List.of(new CueMatch(clause.from(), clause.from() + 1));
        }
        // a claim about what may happen is not hedged by "may", and "could not" hedges nothing
        return claim.has(Cue.MODAL)
                ? List.of()
                : foreign(cues.hedges(clause)).stream()
                        .filter(hedge -> !ruleForAnyone(hedge))
                        .toList();
    }

    /** "It may cost you points" says what happens to people, "parliament may pass a law" only what is possible. */
    private boolean ruleForAnyone(CueMatch hedge) {
        boolean possibility = cues.find(Cue.POSSIBILITY).contains(hedge);
        return possibility && !cues.find(Cue.GENERIC).isEmpty();
    }

    /** "If it is a tool of control, it is a poor one": the claim stands whole in the condition. */
    private boolean supposed(Span clause) {
        boolean condition = lexicon.isWord(
                Cue.CONDITIONAL, sentence.tokens().get(clause.from()).word());
        boolean elsewhere = sentence.clauses().stream()
                .anyMatch(other -> !other.equals(clause) && claim.shared(cues.content(other)) > 0);
        // "if your score is low you cannot fly": without a comma the consequence stands in the same clause
        boolean consequence = cues.find(Cue.MODAL).stream().anyMatch(modal -> modal.within(clause));
        return condition
                && !consequence
                && !elsewhere
                && sentence.clauses().size() > 1
                && claim.shared(cues.content(clause)) * 2 > claim.size();
    }

    /** "Some cities" is not "every city", and a sentence without "one" or "national" does not speak of a single system. */
    private boolean narrower() {
        boolean whole = !cues.find(Cue.UNIVERSAL).isEmpty();
        boolean someOfAll = claim.has(Cue.UNIVERSAL) && !cues.find(Cue.PARTIAL).isEmpty();
        boolean notTheOne = claim.has(Cue.UNIQUE) && cues.find(Cue.UNIQUE).isEmpty();
        return !whole && (someOfAll || notTheOne);
    }

    /** "..., he said, and he was right": the writer vouches in a later clause. */
    private boolean vouchedAfter(List<CueMatch> mentions) {
        int last = mentions.get(mentions.size() - 1).from();
        return cues.endorsements().stream()
                .anyMatch(match -> match.from() >= sentence.clauseAt(last).to());
    }

    /** Leaves out what the claim says itself: "live in fear" is no suspicion where the claim is about fear. */
    private List<CueMatch> foreign(List<CueMatch> matches) {
        return matches.stream()
                .filter(match -> !sentence.tokens().subList(match.from(), match.to()).stream()
                        .allMatch(token -> claim.uses(token.word())))
                .toList();
    }

    private static List<CueMatch> join(List<CueMatch> one, List<CueMatch> other) {
        List<CueMatch> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private List<String> quotes(List<CueMatch> matches) {
        return matches.stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .map(sentence::quote)
                .distinct()
                .toList();
    }
}
