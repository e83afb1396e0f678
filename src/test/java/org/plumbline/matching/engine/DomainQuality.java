package org.plumbline.matching.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints what the shipped matcher makes of the passages about social credit, at several thresholds. */
final class DomainQuality {

    private DomainQuality() {}

    /** Measures what was tuned and trained on, and the halves that nothing was tuned on. */
    public static void main(String[] arguments) throws IOException {
        try (var encoder = new SentenceEncoder()) {
            var matcher = new Matcher(encoder, new FileVectorStore(Path.of("target/vectors.bin")));
            matcher.claims().put(StarterCorpus.claims());
            report("tune", DomainSet.tune(), matcher);
            report("learn", DomainSet.learn(), matcher);
            report("fourth", DomainSet.fourth(), matcher);
            report("scored", DomainSet.scored(), matcher);
            report("held", DomainSet.held(), matcher);
            report("learn, in long sentences", DomainSet.inLongSentences(DomainSet.learn()), matcher);
            report("scored, in long sentences", DomainSet.inLongSentences(DomainSet.scored()), matcher);
        }
    }

    private static void report(String name, List<DomainSet.Passage> passages, Matcher matcher) {
        System.out.printf(
                "%-6s %9s %10s %7s %14s %12s%n", name, "threshold", "precision", "recall", "false asserts", "silent");
        for (double threshold : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7}) {
            var counts = new Counts();
            passages.forEach(passage -> counts.add(passage, matches(passage, matcher, threshold)));
            System.out.printf("%-6s %9.2f %s%n", name, threshold, counts.line());
        }
    }

    private static List<Passage.Match> matches(DomainSet.Passage passage, Matcher matcher, double threshold) {
        var options = new MatchOptions(Language.of(passage.language()), threshold, Set.of(Stance.values()), 100);
        return matcher.match(passage.text(), options).passages().stream()
                .flatMap(found -> found.matches().stream())
                .toList();
    }

    /** What was reported against what was expected. */
    private static final class Counts {
        private int asserting;
        private int found;
        private int reported;
        private int right;
        private int others;
        private int accused;
        private int strangers;
        private int silent;
        private final Map<String, Integer> stances = new TreeMap<>();

        void add(DomainSet.Passage passage, List<Passage.Match> matches) {
            Set<String> expected =
                    passage.expect().stream().map(DomainSet.Expected::claim).collect(Collectors.toSet());
            List<Passage.Match> asserts = matches.stream()
                    .filter(match -> match.stance() == Stance.ASSERTS)
                    .toList();
            boolean isAssertion = passage.kind().equals("asserts");
            reported += asserts.size();
            long fitting = asserts.stream()
                    .filter(match -> isAssertion && expected.contains(match.claimId()))
                    .count();
            right += (int) fitting;
            if (isAssertion) {
                asserting++;
                found += fitting > 0 ? 1 : 0;
            } else {
                others++;
                accused += asserts.isEmpty() ? 0 : 1;
            }
            if (expected.isEmpty()) {
                strangers++;
                silent += matches.isEmpty() ? 1 : 0;
            }
            Optional<Passage.Match> match = matches.stream()
                    .filter(one -> expected.contains(one.claimId()))
                    .findFirst();
            String stance = match.map(one -> one.stance().name().toLowerCase(Locale.ROOT))
                    .orElse("nothing");
            stances.merge(passage.kind() + "→" + stance, 1, Integer::sum);
        }

        String line() {
            return String.format(
                    "%10.3f %7.3f %14.3f %12.3f  %s",
                    (double) right / Math.max(1, reported),
                    (double) found / asserting,
                    (double) accused / others,
                    (double) silent / strangers,
                    stances);
        }
    }
}
