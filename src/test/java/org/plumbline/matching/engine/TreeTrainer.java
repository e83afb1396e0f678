package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Grows a {@link TreeModel} by gradient boosting: each tree takes a Newton step on what the trees before it got wrong.
 *
 * <p>Small on purpose (histograms, best leaf first, no threads), and the same input gives the same trees.
 */
final class TreeTrainer {

    private static final int BINS = 64;

    private final Settings settings;
    private final float[][] rows;
    private final byte[][] bins;
    private final float[][] thresholds;
    private final Random random;
    private final float[] scores;
    private final double[] gradient;
    private final double[] curvature;

    TreeTrainer(float[][] rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
        random = new Random(settings.seed());
        thresholds = new float[Feature.COUNT][];
        bins = new byte[Feature.COUNT][rows.length];
        for (int feature = 0; feature < Feature.COUNT; feature++) {
            bin(feature);
        }
        scores = new float[rows.length];
        gradient = new double[rows.length];
        curvature = new double[rows.length];
    }

    /** Boosts on an objective, which fills in gradient and curvature for the present scores. */
    TreeModel train(float firstGuess, Objective objective) {
        List<TreeModel.Tree> trees = new ArrayList<>();
        trees.add(TreeModel.Tree.constant(firstGuess));
        Arrays.fill(scores, firstGuess);
        for (int round = 0; round < settings.trees(); round++) {
            objective.derive(scores, gradient, curvature);
            TreeModel.Tree tree = grow();
            trees.add(tree);
            for (int row = 0; row < rows.length; row++) {
                scores[row] += tree.value(rows[row]);
            }
        }
        return new TreeModel(trees);
    }

    private void bin(int feature) {
        float[] sorted = new float[rows.length];
        int known = 0;
        for (float[] row : rows) {
            if (!Float.isNaN(row[feature])) {
                sorted[known++] = row[feature];
            }
        }
        Arrays.sort(sorted, 0, known);
        var cuts = new ArrayList<Float>();
        for (int bin = 1; bin < BINS; bin++) {
            // Half of the cuts go to the upper end, where the matches are.
            double share = bin < BINS / 2 ? 1.6 * bin / BINS : 1 - 0.2 * Math.pow(0.8, bin - BINS / 2.0);
            float cut = known == 0 ? 0 : sorted[(int) (share * (known - 1))];
            if (cuts.isEmpty() || cut > cuts.get(cuts.size() - 1)) {
                cuts.add(cut);
            }
        }
        thresholds[feature] = new float[cuts.size()];
        for (int i = 0; i < cuts.size(); i++) {
            thresholds[feature][i] = cuts.get(i);
        }
        for (int row = 0; row < rows.length; row++) {
            float value = rows[row][feature];
            int bin = 0;
            while (bin < cuts.size() && value > thresholds[feature][bin]) {
                bin++;
            }
            bins[feature][row] = (byte) bin;
        }
    }

    private TreeModel.Tree grow() {
        List<Leaf> leaves = new ArrayList<>();
        int[] all = random.ints(0, rows.length)
                .limit((long) (rows.length * settings.sample()))
                .sorted()
                .toArray();
        boolean[] allowed = new boolean[thresholds.length];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = random.nextDouble() < settings.sample();
        }
        leaves.add(new Leaf(all, allowed, -1, false));
        var nodes = new ArrayList<int[]>();
        var cuts = new ArrayList<Float>();
        while (leaves.size() < settings.leaves()) {
            int best = bestLeaf(leaves);
            if (leaves.get(best).gain <= 0) {
                break;
            }
            Leaf leaf = leaves.get(best);
            int node = nodes.size();
            nodes.add(new int[] {leaf.feature, -best - 1, -leaves.size() - 1});
            cuts.add(thresholds[leaf.feature][leaf.bin]);
            if (leaf.parent >= 0) {
                nodes.get(leaf.parent)[leaf.isRight ? 2 : 1] = node;
            }
            int[][] halves = leaf.split();
            leaves.set(best, new Leaf(halves[0], allowed, node, false));
            leaves.add(new Leaf(halves[1], allowed, node, true));
        }
        return tree(nodes, cuts, leaves);
    }

    private static int bestLeaf(List<Leaf> leaves) {
        int best = 0;
        for (int i = 1; i < leaves.size(); i++) {
            if (leaves.get(i).gain > leaves.get(best).gain) {
                best = i;
            }
        }
        return best;
    }

    private TreeModel.Tree tree(List<int[]> nodes, List<Float> cuts, List<Leaf> leaves) {
        int size = nodes.size();
        var tree = new TreeModel.Tree(
                new int[size], new float[size], new int[size], new int[size], new float[leaves.size()]);
        for (int i = 0; i < size; i++) {
            tree.feature()[i] = nodes.get(i)[0];
            tree.threshold()[i] = cuts.get(i);
            tree.left()[i] = nodes.get(i)[1];
            tree.right()[i] = nodes.get(i)[2];
        }
        for (int i = 0; i < leaves.size(); i++) {
            tree.leaf()[i] = (float) (settings.rate() * leaves.get(i).step());
        }
        return tree;
    }

    /** Fills in the first and second derivative of what is to become smaller. */
    interface Objective {
        void derive(float[] scores, double[] gradient, double[] curvature);
    }

    /** How to grow: number of trees, leaves of each, step, share of rows and features a tree sees, smoothing. */
    record Settings(int trees, int leaves, double rate, double sample, double smoothing, int smallest, long seed) {}

    /** A set of rows and the best way to part it. */
    private final class Leaf {
        private final int[] members;
        private final int parent;
        private final boolean isRight;
        private double gain;
        private int feature;
        private int bin;
        private double slope;
        private double bend;

        Leaf(int[] members, boolean[] allowed, int parent, boolean isRight) {
            this.members = members;
            this.parent = parent;
            this.isRight = isRight;
            for (int row : members) {
                slope += gradient[row];
                bend += curvature[row];
            }
            for (int candidate = 0; candidate < allowed.length; candidate++) {
                if (allowed[candidate] && thresholds[candidate].length > 1) {
                    consider(candidate);
                }
            }
        }

        private void consider(int candidate) {
            double[] slopes = new double[BINS + 1];
            double[] bends = new double[BINS + 1];
            int[] counts = new int[BINS + 1];
            byte[] of = bins[candidate];
            for (int row : members) {
                slopes[of[row]] += gradient[row];
                bends[of[row]] += curvature[row];
                counts[of[row]]++;
            }
            double left = 0;
            double leftBend = 0;
            int leftCount = 0;
            for (int cut = 0; cut < thresholds[candidate].length; cut++) {
                left += slopes[cut];
                leftBend += bends[cut];
                leftCount += counts[cut];
                int rightCount = members.length - leftCount;
                if (leftCount < settings.smallest() || rightCount < settings.smallest()) {
                    continue;
                }
                double gained = quality(left, leftBend) + quality(slope - left, bend - leftBend) - quality(slope, bend);
                if (gained > gain + 1e-9) {
                    gain = gained;
                    feature = candidate;
                    bin = cut;
                }
            }
        }

        private double quality(double slope, double bend) {
            return slope * slope / (bend + settings.smoothing());
        }

        double step() {
            return -slope / (bend + settings.smoothing());
        }

        int[][] split() {
            int[] left = Arrays.stream(members)
                    .filter(row -> bins[feature][row] <= bin)
                    .toArray();
            int[] right = Arrays.stream(members)
                    .filter(row -> bins[feature][row] > bin)
                    .toArray();
            return new int[][] {left, right};
        }
    }
}
