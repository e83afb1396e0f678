package org.plumbline.matching.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A sum of small regression trees, read from a text file that shows up readably in a diff. */
final class TreeModel {

    private final List<Tree> trees;

    TreeModel(List<Tree> trees) {
        this.trees = List.copyOf(trees);
    }

    static TreeModel load(String resource) {
        try (InputStream in = TreeModel.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Tree> trees = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    trees.add(Tree.parse(line));
                }
            }
            return new TreeModel(trees);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** The score of a row of features. */
    float score(float[] row) {
        float sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(row);
        }
        return sum;
    }

    List<Tree> trees() {
        return trees;
    }

    /**
     * A tree in arrays: node i asks whether a feature is at most a threshold and goes on at {@code left[i]} or
     * {@code right[i]}; a negative number n stands for leaf {@code -n - 1}. An unknown value goes left.
     */
    record Tree(int[] feature, float[] threshold, int[] left, int[] right, float[] leaf) {

        static Tree constant(float value) {
            return new Tree(new int[0], new float[0], new int[0], new int[0], new float[] {value});
        }

        float value(float[] row) {
            int node = feature.length == 0 ? -1 : 0;
            while (node >= 0) {
                node = row[feature[node]] > threshold[node] ? right[node] : left[node];
            }
            return leaf[-node - 1];
        }

        /** One line: nodes as {@code feature:threshold:left:right}, a bar, the leaves. */
        String format() {
            var line = new StringBuilder();
            for (int i = 0; i < feature.length; i++) {
                line.append(Feature.values()[feature[i]]).append(':').append(threshold[i]);
                line.append(':').append(left[i]).append(':').append(right[i]).append(' ');
            }
            line.append('|');
            for (float value : leaf) {
                line.append(' ').append(value);
            }
            return line.toString();
        }

        static Tree parse(String line) {
            String[] halves = line.split("\\|");
            String[] nodes =
                    halves[0].isBlank() ? new String[0] : halves[0].strip().split(" ");
            String[] leaves = halves[1].strip().split(" ");
            var tree = new Tree(
                    new int[nodes.length],
                    new float[nodes.length],
                    new int[nodes.length],
                    new int[nodes.length],
                    new float[leaves.length]);
            for (int i = 0; i < nodes.length; i++) {
                String[] parts = nodes[i].split(":");
                tree.feature[i] = Feature.valueOf(parts[0]).ordinal();
                tree.threshold[i] = Float.parseFloat(parts[1]);
                tree.left[i] = Integer.parseInt(parts[2]);
                tree.right[i] = Integer.parseInt(parts[3]);
            }
            for (int i = 0; i < leaves.length; i++) {
                tree.leaf[i] = Float.parseFloat(leaves[i]);
            }
            return tree;
        }
    }
}
