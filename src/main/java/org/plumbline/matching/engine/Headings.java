package org.plumbline.matching.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Labels such as "Myth:" or "Misconception 3:" before a statement, and lines that consist of one. */
final class Headings {
    private static final int LONGEST_LABEL = 4;

    private Headings() {}

    /** The stance that the sentence's own label gives it. */
    static Optional<StanceReading> read(StanceSentence sentence, StanceLexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at <= LONGEST_LABEL && at < tokens.size(); at++) {
            if (tokens.get(at).word().equals(":")) {
                return label(sentence, lexicon, at);
            }
        }
        return Optional.empty();
    }

    /** The stance that a heading or a lead-in line gives to the sentence after it. */
    static Optional<StanceReading> above(StanceSentence line, StanceLexicon lexicon) {
        int length = line.tokens().size();
        // a number may stand between the colon and the statement: "Five myths: 1. ..."
        boolean colon = line.tokens().subList(Math.max(0, length - LONGEST_LABEL), length).stream()
                .anyMatch(token -> token.word().equals(":"));
        if (line.wordCount() <= LONGEST_LABEL) {
            return label(line, lexicon, length);
        }
        if (!colon) {
            return Optional.empty();
        }
        SentenceCues cues = new SentenceCues(line, lexicon);
        if (!cues.rejections().isEmpty()) {
            return reading(Stance.REFUTES, line, cues.rejections().get(0));
        }
        return cues.mentions().isEmpty()
                ? Optional.empty()
                : reading(Stance.MENTIONS, line, cues.mentions().get(0));
    }

    private static Optional<StanceReading> label(StanceSentence sentence, StanceLexicon lexicon, int end) {
        List<Token> tokens = sentence.tokens().subList(0, end);
        List<CueMatch> no = lexicon.find(Cue.HEADING_NO, tokens);
        if (!no.isEmpty()) {
            return reading(Stance.REFUTES, sentence, no.get(0));
        }
        List<CueMatch> mention = lexicon.find(Cue.HEADING_MENTION, tokens);
        if (!mention.isEmpty()) {
            return reading(Stance.MENTIONS, sentence, mention.get(0));
        }
        return lexicon.find(Cue.ENDORSEMENT, tokens).isEmpty() && speaker(sentence, tokens, lexicon)
                ? reading(Stance.MENTIONS, sentence, new CueMatch(0, end))
                : Optional.empty();
    }

    /** "Jane Doe: ..." or "Jane Doe on taxes: ...", but not "Black Mirror is real: ...". */
    private static boolean speaker(StanceSentence sentence, List<Token> label, StanceLexicon lexicon) {
        if (label.size() < 2 || label.size() == sentence.tokens().size()) {
            return false;
        }
        boolean names = IntStream.of(0, 1)
                .allMatch(at -> Character.isUpperCase(
                        sentence.quote(new CueMatch(at, at + 1)).charAt(0)));
        return names && label.stream().noneMatch(token -> lexicon.isWord(Cue.FACTIVE, token.word()));
    }

    private static Optional<StanceReading> reading(Stance stance, StanceSentence sentence, CueMatch cue) {
        return Optional.of(new StanceReading(stance, List.of(sentence.quote(cue))));
    }
}
