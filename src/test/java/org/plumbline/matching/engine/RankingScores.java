package org.plumbline.matching.engine;

import java.util.List;
import java.util.Set;

/** Adds up how well questions were answered. */
final class RankingScores {

    private static final int DEPTH = 5;

    private int questions;
    private int unanswered;
    private double first;
    private double precision;
    private double reciprocal;
    private int reported;
    private int reportedRight;
    private int falseAlarms;

    /** A question that has answers among the claims. */
    void add(List<String> ordered, Set<String> answers, Example.Best best, double threshold) {
        questions++;
        first += !ordered.isEmpty() && answers.contains(ordered.get(0)) ? 1 : 0;
        double found = 0;
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, ordered.size()); i++) {
            if (answers.contains(ordered.get(i))) {
                found++;
                sum += found / (i + 1);
            }
        }
        precision += sum / Math.min(DEPTH, answers.size());
        for (int i = 0; i < ordered.size(); i++) {
            if (answers.contains(ordered.get(i))) {
                reciprocal += 1.0 / (i + 1);
                break;
            }
        }
        if (best.confidence() >= threshold) {
            reported++;
            reportedRight += best.right() ? 1 : 0;
        }
    }

    /** A question whose answers are not among the claims. */
    void addUnanswered(Example.Best best, double threshold) {
        unanswered++;
        falseAlarms += best.confidence() >= threshold ? 1 : 0;
    }

    static String header() {
        return String.format(
                "%-28s %6s %7s %7s %7s | %9s %7s %12s",
                "questions", "number", "MAP@1", "MAP@5", "MRR", "precision", "recall", "false alarms");
    }

    String line(String name) {
        return String.format(
                "%-28s %6d %7.3f %7.3f %7.3f | %9.3f %7.3f %12.3f",
                name,
                questions,
                first / questions,
                precision / questions,
                reciprocal / questions,
                (double) reportedRight / Math.max(1, reported),
                (double) reportedRight / questions,
                (double) falseAlarms / Math.max(1, unanswered));
    }
}
