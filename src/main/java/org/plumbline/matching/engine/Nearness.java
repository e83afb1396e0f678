package org.plumbline.matching.engine;

import java.util.List;

/** How near the wordings and titles of a claim come to a text, by words and by meaning. */
final class Nearness {

    private final QueryText text;
    private final TermStatistics statistics;

    Nearness(QueryText text, TermStatistics statistics) {
        this.text = text;
        this.statistics = statistics;
    }

    /** How near the nearest single sentence of the text comes to a wording. */
    float ofBestSentence(ClaimEntry claim) {
        float best = 0;
        for (Vector8 sentence : text.sentences()) {
            for (ClaimEntry.Said said : claim.wordings()) {
                if (said.vector() != null) {
                    best = Math.max(best, sentence.cosine(said.vector()));
                }
            }
        }
        return best;
    }

    /** What inflected forms and compounds share in letters; a vector tells that better. */
    float letters(ClaimEntry.Said said) {
        return text.vector() == null
                ? LetterGrams.dice(text.profile().grams(), said.profile().grams())
                : 0;
    }

    /** How near all wordings are: two that are near tell more than one. Unknown where there is only one. */
    Spread spread(List<ClaimEntry.Said> wordings, float[] cosines) {
        float first = Float.NaN;
        float second = Float.NaN;
        float sum = 0;
        int count = 0;
        for (int i = 0; i < cosines.length && text.vector() != null; i++) {
            if (wordings.get(i).vector() != null) {
                float cosine = cosines[i];
                sum += cosine;
                count++;
                if (!(cosine <= first)) {
                    second = first;
                    first = cosine;
                } else if (!(cosine <= second)) {
                    second = cosine;
                }
            }
        }
        return new Spread(second, count < 2 ? Float.NaN : sum / count);
    }

    /** The cosine of each text, 0 where it or the text asked about has no vector. */
    float[] cosines(List<ClaimEntry.Said> texts) {
        var cosines = new float[texts.size()];
        for (int i = 0; i < cosines.length; i++) {
            Vector8 vector = texts.get(i).vector();
            cosines[i] = text.vector() != null && vector != null ? text.vector().cosine(vector) : 0;
        }
        return cosines;
    }

    /** The cosine of the second nearest wording and the mean of all. */
    record Spread(float second, float mean) {}

    /** The text of the claim nearest to the query, by words and by meaning; null where none is in its language. */
    Best best(List<ClaimEntry.Said> texts, float[] cosines) {
        Best best = null;
        for (int i = 0; i < cosines.length; i++) {
            ClaimEntry.Said said = texts.get(i);
            if (said.isIn(text.profile().language())) {
                Overlap overlap = Overlap.of(text, said.profile(), statistics);
                float nearness = cosines[i] + overlap.dice(text) + letters(said);
                if (best == null || nearness > best.nearness()) {
                    best = new Best(said, overlap, cosines[i], nearness);
                }
            }
        }
        return best;
    }

    /** A text of a claim and how near it is. */
    record Best(ClaimEntry.Said said, Overlap overlap, float cosine, float nearness) {}
}
