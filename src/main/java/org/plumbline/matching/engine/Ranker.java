package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Orders the candidates of a text and says how sure each match is. */
final class Ranker {

    private final TreeModel withVectors;
    private final TreeModel wordsOnly;

    Ranker() {
        this(TreeModel.load("/matching/ranker-vectors.txt"), TreeModel.load("/matching/ranker-words.txt"));
    }

    Ranker(TreeModel withVectors, TreeModel wordsOnly) {
        this.withVectors = withVectors;
        this.wordsOnly = wordsOnly;
    }

    /** The candidates, surest first; equals in the order of their ids. */
    List<Ranking> rank(QueryText text, Map<Integer, Float> candidates, ClaimIndex.View index) {
        Description description = describe(text, candidates, index);
        TreeModel model = text.vector() == null ? wordsOnly : withVectors;
        List<Ranking> rankings = new ArrayList<>(description.rows().length);
        for (int i = 0; i < description.rows().length; i++) {
            rankings.add(description.ranking(i, model.score(description.rows()[i])));
        }
        rankings.sort(Comparator.comparingDouble(Ranking::score)
                .reversed()
                .thenComparing(ranking -> ranking.claim().id()));
        return rankings;
    }

    /** What there is to know about each candidate, before it is judged. */
    static Description describe(QueryText text, Map<Integer, Float> candidates, ClaimIndex.View index) {
        List<Integer> numbers = new ArrayList<>(candidates.size());
        List<ClaimEntry> claims = new ArrayList<>(candidates.size());
        var contextScores = new float[candidates.size()];
        candidates.forEach((number, contextScore) -> {
            ClaimEntry claim = index.claim(number);
            if (claim != null && claim.isSaidIn(text.profile().language())) {
                contextScores[claims.size()] = contextScore;
                numbers.add(number);
                claims.add(claim);
            }
        });
        var scorer = new Scorer(text, index.statistics(text.profile().language()));
        Scorer.Described described = scorer.describe(claims, contextScores);
        return new Description(numbers, claims, described.wordings(), contextScores, described.rows());
    }

    /** The candidates and their features, side by side. */
    record Description(
            List<Integer> numbers,
            List<ClaimEntry> claims,
            List<ClaimEntry.Said> wordings,
            float[] contextScores,
            float[][] rows) {

        private Ranking ranking(int i, float score) {
            return new Ranking(numbers.get(i), claims.get(i), wordings.get(i), contextScores[i], score);
        }
    }

    /**
     * A candidate and where it stands.
     *
     * @param number its number in the index
     * @param claim the claim
     * @param wording the wording nearest to the text
     * @param contextScore how well its context fits
     * @param score the log odds that the text is about it
     */
    record Ranking(int number, ClaimEntry claim, ClaimEntry.Said wording, float contextScore, float score) {

        double confidence() {
            return 1 / (1 + Math.exp(-score));
        }
    }
}
