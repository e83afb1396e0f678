package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fits a model of the ranker to examples: how likely is it that the text is about this candidate? */
final class RankerTraining {

    /** Of a text's candidates about one in thirty is right: where the boosting starts from. */
    private static final float FIRST_GUESS = -3.5f;

    /**
     * Taken off the log odds that a model with vectors gives. Among the texts to learn from more repeat a claim than among the
     * sentences of an article; with this, a confidence of a half stands where, in folds, one in fifty of the others is
     * reported as an assertion.
     */
    private static final float CAUTION = 0.5f;

    static final TreeTrainer.Settings SETTINGS = new TreeTrainer.Settings(160, 8, 0.08, 0.7, 1, 20, 5);

    private RankerTraining() {}

    static TreeModel fit(List<Example> examples, boolean withVectors) {
        TreeModel model = fit(examples, SETTINGS);
        if (!withVectors) {
            return model;
        }
        List<TreeModel.Tree> trees = new ArrayList<>(model.trees());
        trees.set(0, TreeModel.Tree.constant(FIRST_GUESS - CAUTION));
        return new TreeModel(trees);
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
