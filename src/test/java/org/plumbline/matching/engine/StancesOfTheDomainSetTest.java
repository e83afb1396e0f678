package org.plumbline.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Given the claim that a passage is about, how often is its stance read rightly? */
class StancesOfTheDomainSetTest {
    private final StanceReader reader = new StanceReader();

    @Test
    void onTheTuningHalfAssertionsAreFoundAndNothingElseIsTakenForOne() {
        Confusion confusion = measure(DomainSet.tune());
        assertThat(confusion.falselyAsserted()).isLessThanOrEqualTo(0.02);
        assertThat(confusion.recall("asserts")).isGreaterThanOrEqualTo(0.88);
        assertThat(confusion.recall("refutes")).isGreaterThanOrEqualTo(0.90);
        assertThat(confusion.recall("mentions")).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void theSentencesTheRulesWereWrittenWithStayRight() {
        Confusion confusion = measure(DomainSet.sentences());
        assertThat(confusion.falselyAsserted()).isLessThanOrEqualTo(0.01);
        assertThat(confusion.recall("asserts")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    @EnabledIfSystemProperty(named = "plumbline.quality", matches = "true")
    void theHeldHalfIsMeasuredAndPrinted() {
        System.out.println("stance, tuning half: " + measure(DomainSet.tune()));
        System.out.println("stance, held half:   " + measure(DomainSet.held()));
    }

    private Confusion measure(List<DomainSet.Passage> passages) {
        Confusion confusion = new Confusion(new TreeMap<>());
        passages.stream().filter(passage -> !passage.expect().isEmpty()).forEach(passage -> {
            DomainSet.Expected expected = passage.expect().get(0);
            Stance stance = reader.read(passage.text(), "", "", expected.wording(), passage.language())
                    .stance();
            confusion.count(expected.stance(), stance.name().toLowerCase(Locale.ROOT));
        });
        return confusion;
    }

    /** Counts by expected and by read stance. */
    private record Confusion(Map<String, Map<String, Integer>> counts) {

        void count(String expected, String read) {
            counts.computeIfAbsent(expected, e -> new TreeMap<>()).merge(read, 1, Integer::sum);
        }

        double recall(String stance) {
            return (double) counts.get(stance).getOrDefault(stance, 0) / total(stance);
        }

        double falselyAsserted() {
            double wrong = counts.get("refutes").getOrDefault("asserts", 0)
                    + counts.get("mentions").getOrDefault("asserts", 0);
            return wrong / (total("refutes") + total("mentions"));
        }

        private int total(String stance) {
            return counts.get(stance).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }
}
