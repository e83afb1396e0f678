package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for known claims in the sentences of one article, alone and two or three together. */
final class ArticleScan {

    private static final int LONGEST_WINDOW = 3;
    /** A sentence's best candidates, which its windows are compared with. */
    private static final int KEPT = 5;
    /** Candidates less likely than this are not tried again with more context. */
    private static final double HOPELESS = 0.04;
    /** The clauses of a long sentence are encoded too where one of its candidates is at least as likely as this. */
    private static final double WORTH_PARTING = 0.1;
    /** What each further sentence must add for a window to be preferred to a part of it. */
    private static final double COST_OF_SENTENCE = 0.05;
    /** Fewer terms than this say nothing by themselves, but can complete a neighbour. */
    private static final int FEWEST_TERMS = 2;

    private final ClaimIndex.View index;
    private final Ranker ranker;
    private final ArticleReader reader;
    private final CandidateFinder finder;
    private final String article;
    private final double minConfidence;

    ArticleScan(ClaimIndex.View index, Ranker ranker, ArticleReader reader, String article, double minConfidence) {
        this.index = index;
        this.ranker = ranker;
        this.reader = reader;
        this.article = article;
        this.minConfidence = minConfidence;
        finder = new CandidateFinder(index);
    }

    /** The best passage for each claim and place, in no particular order. */
    List<Finding> findings(List<List<Part>> blocks) {
        List<Finding> all = new ArrayList<>();
        for (List<Part> block : blocks) {
            List<Map<Integer, Float>> kept = new ArrayList<>();
            for (Part part : block) {
                kept.add(rankSentence(part, all));
            }
            for (int size = 2; size <= LONGEST_WINDOW; size++) {
                for (int first = 0; first + size <= block.size(); first++) {
                    rankWindow(block.subList(first, first + size), kept.subList(first, first + size), all);
                }
            }
        }
        return withoutOverlaps(all);
    }

    private Map<Integer, Float> rankSentence(Part part, List<Finding> findings) {
        if (part.reading().stems().size() < FEWEST_TERMS) {
            return Map.of();
        }
        QueryText text = part.toQuery(index.statistics(part.language()));
        Kept kept = rank(part, text, finder.find(text, CandidateFinder.Breadth.SENTENCE), part, 1, findings);
        if (kept.best() >= WORTH_PARTING && !part.vectors().isEmpty()) {
            for (String clause : Clauses.of(TextCleaner.clean(part.stretch().of(article)), part.reading())) {
                Part alone = reader.part(part.stretch(), clause, part.language());
                // what is found in a clause is shown, and its stance read, with the whole sentence
                rank(alone, alone.toQuery(index.statistics(part.language())), kept.candidates(), part, 1, findings);
            }
        }
        return kept.candidates();
    }

    private void rankWindow(List<Part> parts, List<Map<Integer, Float>> kept, List<Finding> findings) {
        Map<Integer, Float> candidates = new LinkedHashMap<>();
        kept.forEach(candidates::putAll);
        Part window = parts.get(0);
        for (Part next : parts.subList(1, parts.size())) {
            if (next.language() != window.language()) {
                return;
            }
            window = window.join(next);
        }
        if (!candidates.isEmpty()) {
            QueryText text = window.toQuery(index.statistics(window.language()));
            rank(window, text, candidates, window, parts.size(), findings);
        }
    }

    /** Adds what is sure enough to the findings, as found in {@code shown}. */
    private Kept rank(
            Part part,
            QueryText text,
            Map<Integer, Float> candidates,
            Part shown,
            int sentences,
            List<Finding> findings) {
        Map<Integer, Float> kept = new LinkedHashMap<>();
        double best = 0;
        for (Ranker.Ranking ranking : ranker.rank(text, candidates, index)) {
            double confidence = ranking.confidence();
            best = Math.max(best, confidence);
            if (confidence < HOPELESS || kept.size() == KEPT) {
                break;
            }
            kept.put(ranking.number(), ranking.contextScore());
            if (confidence >= minConfidence) {
                double guarded = confidence * guard(part, ranking);
                if (guarded >= minConfidence) {
                    findings.add(new Finding(shown, ranking, guarded, sentences));
                }
            }
        }
        return new Kept(kept, best);
    }

    /** What is worth another look with more or less context, and how likely the likeliest is. */
    private record Kept(Map<Integer, Float> candidates, double best) {}

    private double guard(Part part, Ranker.Ranking ranking) {
        ClaimEntry.Said wording = ranking.wording();
        return Guards.factor(
                part.reading().profile(),
                part.stretch().of(article),
                wording.profile(),
                wording.wording().text(),
                index.statistics(part.language())::isCommonplace);
    }

    private static List<Finding> withoutOverlaps(List<Finding> findings) {
        findings.sort(Comparator.comparingDouble(Finding::worth)
                .reversed()
                .thenComparing(finding -> finding.part().stretch().start())
                .thenComparing(finding -> finding.ranking().claim().id()));
        Map<Integer, List<Finding>> taken = new HashMap<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> same = taken.computeIfAbsent(finding.ranking().number(), number -> new ArrayList<>());
            boolean free = same.stream()
                    .noneMatch(other ->
                            other.part().stretch().overlaps(finding.part().stretch()));
            if (free) {
                same.add(finding);
                left.add(finding);
            }
        }
        return left;
    }

    /** A part of the article that is about a claim. */
    record Finding(Part part, Ranker.Ranking ranking, double confidence, int sentences) {

        double worth() {
            return confidence - COST_OF_SENTENCE * (sentences - 1);
        }
    }
}
