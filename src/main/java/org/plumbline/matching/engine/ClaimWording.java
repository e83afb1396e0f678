package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A wording of a claim as the stance rules see it: its clauses, whether each denies something, and its own cue words. */
final class ClaimWording {
    private static final int STEM = 5;
    private static final Set<Cue> TRAITS = EnumSet.of(Cue.MODAL, Cue.UNIVERSAL, Cue.UNIQUE, Cue.EXCLUSIVE);

    private final List<Part> parts = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> content = new HashSet<>();
    private final Set<Cue> traits = EnumSet.noneOf(Cue.class);

    private ClaimWording(String text, StanceLexicon lexicon) {
        for (StanceSentence sentence : StanceSentence.split(text, lexicon)) {
            SentenceCues cues = new SentenceCues(sentence, lexicon);
            sentence.tokens().forEach(token -> words.add(token.word()));
            for (Span clause : sentence.clauses()) {
                addPart(sentence, cues, clause);
            }
            TRAITS.stream().filter(trait -> !cues.find(trait).isEmpty()).forEach(traits::add);
        }
    }

    static ClaimWording of(String text, String passageLanguage, Map<String, StanceLexicon> lexicons) {
        return new ClaimWording(text, lexicons.get(languageOf(text, passageLanguage, lexicons)));
    }

    /** A wording may be in another language than the passage; its small words tell which, and the passage's wins a tie. */
    private static String languageOf(String text, String passageLanguage, Map<String, StanceLexicon> lexicons) {
        List<Token> tokens = Token.split(text, 60);
        String best = passageLanguage;
        for (String language : lexicons.keySet().stream().sorted().toList()) {
            if (smallWords(tokens, lexicons.get(language)) > smallWords(tokens, lexicons.get(best))) {
                best = language;
            }
        }
        return best;
    }

    private static long smallWords(List<Token> tokens, StanceLexicon lexicon) {
        return tokens.stream()
                .filter(token -> lexicon.isWord(Cue.STOP, token.word()) || lexicon.isWord(Cue.NEGATION, token.word()))
                .count();
    }

    private void addPart(StanceSentence sentence, SentenceCues cues, Span clause) {
        boolean negated = !cues.negations(clause).isEmpty();
        List<String> denied = cues.negations(clause).stream()
                .flatMap(negation -> cues.content(new Span(negation.to(), clause.to())).stream()
                        .limit(1))
                .toList();
        Part part = new Part(
                sentence.tokens(clause),
                cues.content(clause),
                negated,
                denied,
                !cues.reversals(clause).isEmpty());
        content.addAll(part.content());
        parts.add(part);
    }

    List<Part> parts() {
        return parts;
    }

    /** How many words of the claim come back in these; a number weighs double. */
    int shared(List<String> passageWords) {
        return shared(content, passageWords);
    }

    static int shared(Iterable<String> claimWords, List<String> passageWords) {
        int shared = 0;
        for (String word : claimWords) {
            if (passageWords.stream().anyMatch(other -> alike(word, other))) {
                shared += Character.isDigit(word.charAt(0)) ? 2 : 1;
            }
        }
        return shared;
    }

    int size() {
        return content.size();
    }

    /** Whether a word is among the first of the claim, where its subject stands. */
    boolean startsLike(String word) {
        return parts.get(0).content().stream().limit(2).anyMatch(first -> alike(first, word));
    }

    boolean uses(String word) {
        return words.contains(word) || (word.equals("n't") && words.contains("not"));
    }

    boolean negative() {
        return parts.stream().anyMatch(Part::negated);
    }

    boolean reversed() {
        return parts.stream().anyMatch(Part::reversed);
    }

    /** Whether the wording itself holds cues of a kind: a modal verb, "every", "only", "single". */
    boolean has(Cue trait) {
        return traits.contains(trait);
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= STEM || (same == shorter && shorter >= STEM - 1);
    }

    /**
     * A clause of the claim.
     *
     * @param negated whether it holds a negation
     * @param denied the words right after its negations
     * @param reversed whether it holds a word such as "ban", which turns its complement round
     */
    record Part(List<Token> tokens, List<String> content, boolean negated, List<String> denied, boolean reversed) {

        /** Whether one text says "unsafe" where the other says "safe". */
        boolean hasNegatedFormOf(List<String> passageWords) {
            return content.stream().anyMatch(word -> negatedForm(word, passageWords))
                    || passageWords.stream().anyMatch(word -> negatedForm(word, content));
        }

        private static boolean negatedForm(String word, List<String> others) {
            boolean prefixed = word.length() > STEM && (word.startsWith("un") || word.startsWith("on"));
            return prefixed && others.contains(word.substring(2)) && !others.contains(word);
        }
    }
}
