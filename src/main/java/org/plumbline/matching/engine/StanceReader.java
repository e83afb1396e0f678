package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells whether a passage asserts, refutes or only mentions a claim, by rules over cue words. The rules prefer
 * {@link Stance#UNCLEAR} to a guess, for calling a debunking sentence an assertion is the worst answer of all. Stateless
 * and safe for use by many threads.
 */
public final class StanceReader {
    /** A passage has up to three sentences; in a longer one the rest is not read, so that the work stays bounded. */
    private static final int LONGEST_PASSAGE = 12;

    private static final int CONTEXT = 600;

    private final Map<String, StanceLexicon> lexicons = StanceLexicon.all();

    /**
     * Reads the stance of a passage.
     *
     * @param passage the one to three sentences that match the claim
     * @param contextBefore the text before it, empty where there is none
     * @param contextAfter the text after it, empty where there is none
     * @param claimWording the wording of the claim that the passage matches
     * @param language of the passage, a BCP 47 tag; unclear in languages without a lexicon
     */
    public StanceReading read(
            String passage, String contextBefore, String contextAfter, String claimWording, String language) {
        StanceLexicon lexicon = language == null ? null : lexicons.get(base(language));
        if (lexicon == null) {
            return new StanceReading(Stance.UNCLEAR, List.of());
        }
        List<StanceSentence> sentences = StanceSentence.split(passage, lexicon);
        ClaimWording claim = ClaimWording.of(claimWording, base(language), lexicons);
        if (sentences.isEmpty() || claim.parts().isEmpty()) {
            return new StanceReading(Stance.UNCLEAR, List.of());
        }
        List<SentenceReader> readers = sentences.stream()
                .limit(LONGEST_PASSAGE)
                .map(sentence -> new SentenceReader(sentence, lexicon, claim))
                .toList();
        List<StanceSentence> earlier = StanceSentence.split(tail(contextBefore), lexicon);
        Optional<StanceSentence> before =
                earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
        Optional<StanceSentence> after =
                StanceSentence.split(head(contextAfter), lexicon).stream().findFirst();
        return new Passage(readers, before, after, lexicon).read();
    }

    /**
     * Reads the stance of a passage on a claim with several wordings, the closest first. Where the closest leaves it open,
     * because it says the same with other words, the others may settle it if they agree; denials only against denials. Where
     * none of the same kind tells, those of the other kind may make it an assertion, but never a refutation.
     */
    public StanceReading read(
            String passage, String contextBefore, String contextAfter, List<String> claimWordings, String language) {
        String closest = claimWordings.get(0);
        StanceReading first = read(passage, contextBefore, contextAfter, closest, language);
        boolean known = language != null && lexicons.containsKey(base(language));
        if (first.stance() != Stance.UNCLEAR || !known) {
            return first;
        }
        boolean denial = isDenial(closest, language);
        Map<Boolean, List<StanceReading>> others = claimWordings.stream()
                .skip(1)
                .collect(Collectors.partitioningBy(
                        wording -> isDenial(wording, language) == denial,
                        Collectors.mapping(
                                wording -> read(passage, contextBefore, contextAfter, wording, language),
                                Collectors.filtering(
                                        reading -> reading.stance() != Stance.UNCLEAR, Collectors.toList()))));
        List<StanceReading> alike = others.get(true);
        if (!alike.isEmpty()) {
            return agreed(alike).orElse(first);
        }
        return agreed(others.get(false))
                .filter(reading -> reading.stance() == Stance.ASSERTS)
                .orElse(first);
    }

    private static Optional<StanceReading> agreed(List<StanceReading> readings) {
        boolean agree = readings.stream().map(StanceReading::stance).distinct().count() == 1;
        return agree ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private boolean isDenial(String wording, String language) {
        return ClaimWording.of(wording, base(language), lexicons).negative();
    }

    private static String base(String language) {
        return Token.fold(language).split("[-_]")[0];
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - CONTEXT));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), CONTEXT));
    }

    /** The sentences of one call and what stands around them. */
    private record Passage(
            List<SentenceReader> sentences,
            Optional<StanceSentence> before,
            Optional<StanceSentence> after,
            StanceLexicon lexicon) {

        StanceReading read() {
            int best = sentences.stream().mapToInt(SentenceReader::shared).max().orElse(0);
            int relevant = (best * 3 + 4) / 5;
            StanceReading reading = null;
            for (int share = best; share >= relevant; share--) {
                for (int at = 0; at < sentences.size(); at++) {
                    if (sentences.get(at).shared() == share) {
                        StanceReading one = inContext(at);
                        reading = reading == null ? one : stronger(reading, one, share == best);
                    }
                }
            }
            return reading;
        }

        private StanceReading inContext(int at) {
            StanceReading alone = sentences.get(at).read();
            Optional<StanceSentence> above =
                    at > 0 ? Optional.of(sentences.get(at - 1).sentence()) : before;
            Optional<StanceSentence> below = at + 1 < sentences.size()
                    ? Optional.of(sentences.get(at + 1).sentence())
                    : after;
            Optional<StanceReading> heading = above.flatMap(line -> Headings.above(line, lexicon));
            if (heading.isPresent() && alone.stance() != Stance.REFUTES) {
                return heading.get();
            }
            return below.map(next -> answered(alone, next)).orElse(alone);
        }

        /** What the sentence after says of this one: "That is wrong.", "No.", "Or so the story goes." */
        private StanceReading answered(StanceReading reading, StanceSentence next) {
            if (reading.stance() == Stance.REFUTES) {
                return reading;
            }
            Optional<CueMatch> no = reply(Cue.REPLY_NO, next);
            if (no.isPresent()) {
                return with(Stance.REFUTES, reading, next.quote(no.get()));
            }
            Optional<CueMatch> doubt = reply(Cue.REPLY_DOUBT, next);
            if (doubt.isPresent()) {
                return with(Stance.MENTIONS, reading, next.quote(doubt.get()));
            }
            Optional<CueMatch> yes = reply(Cue.REPLY_YES, next);
            boolean open = reading.stance() == Stance.MENTIONS && !next.question();
            return yes.isPresent() && open ? with(Stance.ASSERTS, reading, next.quote(yes.get())) : reading;
        }

        private Optional<CueMatch> reply(Cue cue, StanceSentence next) {
            return lexicon.matchAt(cue, next.tokens(), 0);
        }

        private static StanceReading with(Stance stance, StanceReading reading, String cue) {
            List<String> cues = new ArrayList<>(reading.cues());
            cues.remove("?");
            cues.add(cue);
            return new StanceReading(stance, cues);
        }

        /**
         * One refuting or mentioning sentence settles a passage, an unclear one only when it is as close to the claim as
         * any; a bare question gives way to a sentence that answers it with the claim.
         */
        private static StanceReading stronger(StanceReading one, StanceReading other, boolean asClose) {
            if (one.cues().equals(List.of("?")) && other.stance() == Stance.ASSERTS) {
                return other;
            }
            List<Stance> order = asClose
                    ? List.of(Stance.REFUTES, Stance.MENTIONS, Stance.UNCLEAR, Stance.ASSERTS)
                    : List.of(Stance.REFUTES, Stance.MENTIONS, Stance.ASSERTS, Stance.UNCLEAR);
            return order.indexOf(one.stance()) <= order.indexOf(other.stance()) ? one : other;
        }
    }
}
