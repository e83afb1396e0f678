package org.plumbline.matching.engine;

import java.util.List;

/** Fits a model to examples: how likely is it that the text is about this candidate? */
final class RankerTraining {

    /** Of a text's candidates about one in thirty is right: where the boosting starts from. */
    private static final float FIRST_GUESS = -3.5f;

    static final TreeTrainer.Settings SETTINGS = new TreeTrainer.Settings(160, 8, 0.08, 0.7, 1, 20, 5);

    private RankerTraining() {}

    static TreeModel fit(List<Example> examples) {
        return fit(examples, SETTINGS);
    }

    static TreeModel fit(List<Example> examples, TreeTrainer.Settings settings) {
        List<Example> hard = examples.stream().map(Example::forTraining).toList();
        float[][] rows = hard.stream()
                .flatMap(example -> List.of(example.rows()).stream())
                .toArray(float[][]::new);
        boolean[] right = new boolean[rows.length];
        int row = 0;
        for (Example example : hard) {
            for (int i = 0; i < example.rows().length; i++) {
                right[row++] = example.isAnswer(i);
            }
        }
        return new TreeTrainer(rows, settings).train(FIRST_GUESS, (scores, gradient, curvature) -> {
            for (int i = 0; i < scores.length; i++) {
                double chance = 1 / (1 + Math.exp(-scores[i]));
                gradient[i] = chance - (right[i] ? 1 : 0);
                curvature[i] = Math.max(chance * (1 - chance), 1e-5);
            }
        });
    }
}
