package org.plumbline.matching.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how well claims are ranked and strangers refused, on claims that the ranker was not trained with:
 * {@code ./mvnw verify -Pquality}.
 */
final class RankingQuality {

    private static final int FOLDS = 3;

    private RankingQuality() {}

    /** Trains on two thirds of the claims and measures on the rest, three times. */
    public static void main(String[] arguments) throws IOException {
        var store = new FileVectorStore(Path.of("target/vectors.bin"));
        try (var encoder = new SentenceEncoder()) {
            report("with vectors", TrainRanker.examples(encoder, store, true), true);
            report("words only", TrainRanker.examples(encoder, store, false), false);
        }
    }

    private static void report(String title, List<Example> examples, boolean withVectors) {
        Map<String, RankingScores> scores = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Example> others = examples.stream()
                    .filter(example -> example.question().fold(FOLDS) != held)
                    .toList();
            TreeModel model = RankerTraining.fit(others, withVectors);
            examples.stream()
                    .filter(example -> example.question().fold(FOLDS) == held)
                    .forEach(example -> score(example, model, scores));
        }
        System.out.println(title);
        System.out.println(RankingScores.header());
        scores.forEach((name, sum) -> System.out.println(sum.line(name)));
    }

    static void score(Example example, TreeModel model, Map<String, RankingScores> scores) {
        boolean unanswered = !example.hasAnswer()
                && (example.answers().isEmpty() || example.source().endsWith(Examples.UNANSWERED));
        String name = example.source().replace(Examples.UNANSWERED, "");
        RankingScores sum = scores.computeIfAbsent(name, key -> new RankingScores());
        if (unanswered) {
            sum.addUnanswered(example.surest(model), MatchOptions.DEFAULT_CONFIDENCE);
        } else {
            sum.add(example.ordered(model), example.answers(), example.surest(model), MatchOptions.DEFAULT_CONFIDENCE);
        }
    }
}
