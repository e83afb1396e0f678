package org.plumbline.matching.engine;

import java.util.Arrays;
import java.util.List;

/** Fits a model of the ranker to examples: how likely is it that the text is about this candidate? */
final class RankerTraining {

    /** Of a text's candidates about one in thirty is right: where the boosting starts from. */
    private static final float FIRST_GUESS = -3.5f;

    static final TreeTrainer.Settings SETTINGS = new TreeTrainer.Settings(160, 8, 0.08, 0.7, 1, 20, 5);

    private RankerTraining() {}

    static TreeModel fit(List<Example> examples) {
        return fit(examples, SETTINGS);
    }

    static TreeModel fit(List<Example> examples, TreeTrainer.Settings settings) {
        List<Example> reduced = examples.stream().map(Example::forTraining).toList();
        float[][] rows = reduced.stream()
                .flatMap(example -> Arrays.stream(example.rows()))
                .toArray(float[][]::new);
        boolean[] right = new boolean[rows.length];
        double[] weight = new double[rows.length];
        int row = 0;
        for (Example example : reduced) {
            for (int i = 0; i < example.rows().length; i++) {
                right[row] = example.isAnswer(i);
                weight[row++] = example.weight();
            }
        }
        return new TreeTrainer(rows, settings).train(FIRST_GUESS, (scores, gradient, curvature) -> {
            for (int i = 0; i < scores.length; i++) {
                double chance = 1 / (1 + Math.exp(-scores[i]));
                gradient[i] = weight[i] * (chance - (right[i] ? 1 : 0));
                curvature[i] = weight[i] * Math.max(chance * (1 - chance), 1e-5);
            }
        });
    }
}
