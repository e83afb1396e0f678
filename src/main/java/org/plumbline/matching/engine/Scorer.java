package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Describes the candidates of one text by their features. */
final class Scorer {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    /** Weight of the cosine in the plain fusion that serves as a feature and orders equals. */
    private static final float COSINE_SHARE = 0.7f;

    private final QueryText text;
    private final TermStatistics statistics;
    private final Nearness nearness;

    Scorer(QueryText text, TermStatistics statistics) {
        this.text = text;
        this.statistics = statistics;
        nearness = new Nearness(text, statistics);
    }

    /** The features of every candidate, those that compare it with the other candidates included. */
    Described describe(List<ClaimEntry> candidates, float[] contextScores) {
        var rows = new float[candidates.size()][];
        List<ClaimEntry.Said> wordings = new ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            float[] cosines = nearness.cosines(candidates.get(i).wordings());
            Nearness.Best wording = nearness.best(candidates.get(i).wordings(), cosines);
            wordings.add(wording.said());
            rows[i] = describe(candidates.get(i), wording, cosines);
            set(rows[i], Feature.CONTEXT, contextScores[i]);
        }
        relate(rows, Feature.COSINE, Feature.COSINE_TO_BEST, Feature.COSINE_RANK);
        relate(rows, Feature.BM25, Feature.BM25_TO_BEST, Feature.BM25_RANK);
        relate(rows, Feature.CONTEXT, Feature.CONTEXT_TO_BEST, null);
        for (float[] row : rows) {
            set(row, Feature.FUSION, COSINE_SHARE * cosine(row) + (1 - COSINE_SHARE) * get(row, Feature.BM25_TO_BEST));
        }
        relate(rows, Feature.FUSION, Feature.FUSION_TO_BEST, null);
        margins(rows);
        return new Described(rows, wordings);
    }

    /** The features of each candidate, and its wording nearest to the text. */
    record Described(float[][] rows, List<ClaimEntry.Said> wordings) {}

    private static float cosine(float[] row) {
        float wording = get(row, Feature.COSINE);
        float title = get(row, Feature.TITLE_COSINE);
        return Float.isNaN(title) ? wording : Math.max(wording, 0.65f * wording + 0.35f * title);
    }

    private static void relate(float[][] rows, Feature feature, Feature toBest, Feature rank) {
        float[] sorted = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = -get(rows[i], feature);
        }
        Arrays.sort(sorted);
        float best = sorted.length == 0 ? 0 : -sorted[0];
        for (float[] row : rows) {
            float value = get(row, feature);
            set(row, toBest, best <= 0 ? 0 : value / best);
            if (rank != null) {
                int above = Arrays.binarySearch(sorted, -value);
                while (above > 0 && sorted[above - 1] == -value) {
                    above--;
                }
                set(row, rank, 1f / (1 + above));
            }
        }
    }

    /** How far ahead of the next best, or behind the best. */
    private static void margins(float[][] rows) {
        float best = 0;
        float second = 0;
        for (float[] row : rows) {
            float value = get(row, Feature.FUSION);
            if (value > best) {
                second = best;
                best = value;
            } else {
                second = Math.max(second, value);
            }
        }
        for (float[] row : rows) {
            float value = get(row, Feature.FUSION);
            set(row, Feature.FUSION_MARGIN, value - (value == best ? second : best));
        }
    }

    private float[] describe(ClaimEntry claim, Nearness.Best wording, float[] cosines) {
        var row = new float[Feature.COUNT];
        Nearness.Best title = nearness.best(claim.titles(), nearness.cosines(claim.titles()));
        set(row, Feature.COSINE, wording.cosine());
        Nearness.Spread spread = nearness.spread(claim.wordings(), cosines);
        set(row, Feature.SECOND_COSINE, spread.second());
        set(row, Feature.MEAN_COSINE, spread.mean());
        set(row, Feature.TITLE_COSINE, title == null ? Float.NaN : title.cosine());
        set(row, Feature.BEST_SENTENCE_COSINE, nearness.ofBestSentence(claim));
        set(row, Feature.COVERAGE_OF_WORDING, wording.overlap().coverage());
        set(
                row,
                Feature.COVERAGE_OF_TITLE,
                title == null ? Float.NaN : title.overlap().coverage());
        set(row, Feature.DICE, wording.overlap().dice(text));
        set(row, Feature.LETTERS, nearness.letters(wording.said()));
        set(
                row,
                Feature.PAIRS,
                Math.max(
                        wording.overlap().pairs(),
                        title == null ? 0 : title.overlap().pairs()));
        set(
                row,
                Feature.RUN,
                Math.max(
                        wording.overlap().run(),
                        title == null ? 0 : title.overlap().run()));
        set(row, Feature.TEXT_LENGTH, text.profile().terms().length);
        set(row, Feature.WORDING_LENGTH, wording.said().profile().terms().length);
        describeTerms(claim, row);
        describeNames(claim, wording, row);
        return row;
    }

    /** BM25 over all that is said of the claim, and which terms count for it or against it. */
    private void describeTerms(ClaimEntry claim, float[] row) {
        var frequency = new int[text.distinctTerms()];
        int length = 0;
        for (List<ClaimEntry.Said> part : List.of(claim.wordings(), claim.titles())) {
            for (ClaimEntry.Said said : part) {
                if (said.isIn(text.profile().language())) {
                    for (int term : said.profile().terms()) {
                        length++;
                        int index = text.indexOf(term);
                        if (index >= 0) {
                            frequency[index]++;
                        }
                    }
                }
            }
        }
        float norm = K1 * (1 - B + B * length / statistics.averageLength());
        float bm25 = 0;
        float covered = 0;
        float rarestShared = 0;
        float rarestMissed = 0;
        for (int i = 0; i < frequency.length; i++) {
            float weight = text.weight(i);
            if (frequency[i] > 0) {
                bm25 += weight * frequency[i] * (K1 + 1) / (frequency[i] + norm);
                covered += weight;
                rarestShared = Math.max(rarestShared, weight);
            } else {
                rarestMissed = Math.max(rarestMissed, weight);
            }
        }
        set(row, Feature.BM25, bm25);
        set(row, Feature.BM25_OF_IDEAL, text.totalWeight() == 0 ? 0 : bm25 / text.totalWeight());
        set(row, Feature.COVERAGE_OF_TEXT, text.totalWeight() == 0 ? 0 : covered / text.totalWeight());
        set(row, Feature.RAREST_SHARED, rarestShared);
        set(row, Feature.RAREST_MISSED, rarestMissed);
    }

    private void describeNames(ClaimEntry claim, Nearness.Best wording, float[] row) {
        Profile said = wording.said().profile();
        int shared = 0;
        int missing = 0;
        for (int name : said.names()) {
            if (text.indexOf(name) >= 0) {
                shared++;
            } else {
                missing++;
            }
        }
        int unknown = 0;
        for (int name : text.profile().names()) {
            unknown += isSaid(claim, name) ? 0 : 1;
        }
        set(row, Feature.NAMES_SHARED, shared);
        set(row, Feature.NAMES_MISSING_FROM_TEXT, missing);
        set(row, Feature.NAMES_MISSING_FROM_CLAIM, unknown);
        int numbers = Overlap.common(said.numbers(), text.profile().numbers());
        set(row, Feature.NUMBERS_SHARED, numbers);
        set(row, Feature.NUMBERS_MISSING_FROM_TEXT, said.numbers().length - numbers);
    }

    private static boolean isSaid(ClaimEntry claim, int term) {
        return isSaid(claim.wordings(), term) || isSaid(claim.titles(), term);
    }

    private static boolean isSaid(List<ClaimEntry.Said> texts, int term) {
        for (ClaimEntry.Said said : texts) {
            for (int other : said.profile().terms()) {
                if (other == term) {
                    return true;
                }
            }
        }
        return false;
    }

    private static float get(float[] row, Feature feature) {
        return row[feature.ordinal()];
    }

    private static void set(float[] row, Feature feature, float value) {
        row[feature.ordinal()] = value;
    }
}
