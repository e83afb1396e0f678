package org.plumbline.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question with its candidates, described and marked.
 *
 * @param source the collection it comes from
 * @param question the question
 * @param ids the candidates
 * @param rows their features
 */
record Example(String source, MatchingData.Question question, List<String> ids, float[][] rows) {

    /** Candidates of each question that the training always sees; of the rest, which are alike, one in four. */
    private static final int HARDEST = 15;

    private static final int SAMPLE = 4;

    /** Describes the candidates of a question as the matcher would. */
    static Example of(
            String source,
            MatchingData.Question question,
            QueryText text,
            ClaimIndex.View index,
            CandidateFinder.Breadth breadth) {
        Map<Integer, Float> candidates = new CandidateFinder(index).find(text, breadth);
        Ranker.Description description = Ranker.describe(text, candidates, index);
        List<String> ids = description.claims().stream().map(ClaimEntry::id).toList();
        return new Example(source, question, ids, description.rows());
    }

    /**
     * How much it counts in training: what is like the articles to be checked counts more than posts and debates, silence
     * where a passage only looks like a claim most of all, and the few answers in other languages more than the many in English.
     */
    double weight() {
        double weight = 1;
        if (source.startsWith(DomainExamples.PASSAGES)) {
            weight = question.answers().isEmpty() ? 6 : 4;
        } else if (source.startsWith(DomainExamples.WORDINGS)) {
            weight = 2;
        }
        boolean scarce = question.language() != Language.EN && !source.endsWith(Examples.UNANSWERED);
        return scarce ? 3 * weight : weight;
    }

    /** Without the candidates of which it is not known whether the text is about them. */
    Example without(Set<String> unknown) {
        int[] kept = IntStream.range(0, rows.length)
                .filter(i -> !unknown.contains(ids.get(i)))
                .toArray();
        return only(kept);
    }

    private Example only(int[] kept) {
        return new Example(
                source,
                question,
                Arrays.stream(kept).mapToObj(ids::get).toList(),
                Arrays.stream(kept).mapToObj(i -> rows[i]).toArray(float[][]::new));
    }

    boolean isAnswer(int candidate) {
        return question.answers().contains(ids.get(candidate));
    }

    boolean hasAnswer() {
        return ids.stream().anyMatch(question.answers()::contains);
    }

    /** The answers, the candidates that are hardest to tell from them, and a sample of the others. */
    Example forTraining() {
        List<Integer> hardestFirst = IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !isAnswer(i))
                        .thenComparing(i -> -rows[i][Feature.FUSION.ordinal()])
                        .thenComparing(i -> -rows[i][Feature.BM25.ordinal()]))
                .toList();
        int[] kept = IntStream.range(0, rows.length)
                .filter(rank -> rank < HARDEST || rank % SAMPLE == 0)
                .map(hardestFirst::get)
                .toArray();
        return only(kept);
    }

    /** The ids of the candidates as a model orders them. */
    List<String> ordered(TreeModel model) {
        float[] scores = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            scores[i] = model.score(rows[i]);
        }
        return IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -scores[i]).thenComparing(ids::get))
                .map(ids::get)
                .toList();
    }

    /** The candidate that the model is surest of, and whether that is an answer. */
    Best surest(TreeModel model) {
        float best = Float.NEGATIVE_INFINITY;
        boolean right = false;
        for (int i = 0; i < rows.length; i++) {
            float score = model.score(rows[i]);
            if (score > best) {
                best = score;
                right = isAnswer(i);
            }
        }
        return new Best(1 / (1 + Math.exp(-best)), right);
    }

    /** What the matcher would report first. */
    record Best(double confidence, boolean right) {}

    /** How many answers there are to be found. */
    Set<String> answers() {
        return question.answers();
    }
}
