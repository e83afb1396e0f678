package org.plumbline.matching.engine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a passage that says what a verdict says from one that says what the claim says. Texts are compared by their vectors and
 * their words; without vectors nothing is told. Safe for use by many threads.
 */
final class Corrections {

    /** What shared words count, where the cosine of the vectors counts one. */
    private static final double WORDS = 0.5;

    /** A sentence that shares so much less with the passage than a wording does is not encoded: it hardly ever is the nearer. */
    private static final double LEAST_SHARE = 0.2;

    /** A summary is a sentence or two; work stays bounded where it is not. */
    private static final int MOST_SENTENCES = 6;

    private final VectorSource vectors;
    private final Map<Language, Segmenter> segmenters = new EnumMap<>(Language.class);

    Corrections(VectorSource vectors) {
        this.vectors = vectors;
        for (Language language : Language.values()) {
            if (VectorSource.encodes(language)) {
                segmenters.put(language, new Segmenter(language));
            }
        }
    }

    /** The sentence of a verdict on this claim that the passage says rather than the claim, where there is one. */
    Optional<String> saidIn(Part passage, ClaimEntry claim) {
        List<ClaimEntry.Said> wordings = claim.wordings().stream()
                .filter(said -> said.isIn(passage.language()))
                .toList();
        boolean comparable = !passage.vectors().isEmpty()
                && !wordings.isEmpty()
                && wordings.stream().allMatch(said -> said.vector() != null);
        if (claim.corrections().isEmpty() || !comparable) {
            return Optional.empty();
        }
        Profile words = passage.reading().profile();
        Vector8 meaning = passage.vector();
        double share = wordings.stream()
                .mapToDouble(said -> words.likeness(said.profile()))
                .max()
                .orElseThrow();
        double nearest = wordings.stream()
                .mapToDouble(said -> meaning.cosine(said.vector()) + WORDS * words.likeness(said.profile()))
                .max()
                .orElseThrow();
        return sentences(claim, passage.language())
                .map(text -> {
                    String clean = TextCleaner.clean(text);
                    return new Sentence(text, clean, words.likeness(Profiler.profile(clean, passage.language())));
                })
                .filter(sentence -> sentence.share() >= share - LEAST_SHARE)
                .map(sentence -> new Compared(sentence.text(), nearness(meaning, sentence)))
                .filter(compared -> compared.nearness() > nearest)
                .max(Comparator.comparingDouble(Compared::nearness).thenComparing(Compared::text))
                .map(Compared::text);
    }

    private double nearness(Vector8 meaning, Sentence sentence) {
        // remembered like the sentences of articles, so that a claim that is matched often is encoded once
        Vector8 vector = vectors.ofSentence(sentence.clean()).vector();
        return meaning.cosine(vector) + WORDS * sentence.share();
    }

    private Stream<String> sentences(ClaimEntry claim, Language language) {
        return claim.corrections().stream()
                .filter(text ->
                        Language.of(text.language()).filter(language::equals).isPresent())
                .flatMap(text -> segmenters.get(language).sentences(text.text()).stream()
                        .map(sentence -> sentence.stretch().of(text.text())))
                .limit(MOST_SENTENCES);
    }

    /** A sentence as it is shown and as it is compared, and the share of words that the passage has in common with it. */
    private record Sentence(String text, String clean, double share) {}

    private record Compared(String text, double nearness) {}
}
