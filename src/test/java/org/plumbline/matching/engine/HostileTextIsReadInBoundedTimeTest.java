package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextIsReadInBoundedTimeTest {

    @ParameterizedTest
    @MethodSource
    void whateverItIs(String text) {
        try (var encoder = new SentenceEncoder()) {
            var matcher = new Matcher(encoder, new NoStore());
            matcher.claims()
                    .put(List.of(new KnownClaim(
                            "score", List.of(new Wording("en", "Every citizen has a score.")), List.of(), List.of())));
            assertTimeout(
                    Duration.ofSeconds(60),
                    () -> assertDoesNotThrow(() -> matcher.match(text, MatchOptions.defaults())));
        }
    }

    static List<String> whateverItIs() {
        return List.of(
                "",
                " \n\t",
                "No. ".repeat(25_000),
                "word ".repeat(20_000),
                "x".repeat(100_000),
                "\uD83D\uDC00\uDC00 \uD83D every citizen \uD83D",
                "\u202E\u200F every citizen has a score \u202C",
                "\u0000\u0001\uFFFD<<<<div<<a href='",
                "((((((" + "[".repeat(5000) + "@".repeat(5000) + "#".repeat(5000),
                "— a".repeat(30_000),
                "\n\n".repeat(50_000),
                "1,2,3.4.".repeat(12_000));
    }

    private static final class NoStore implements VectorStore {
        @Override
        public Map<String, byte[]> find(String model, Collection<String> texts) {
            return Map.of();
        }

        @Override
        public void save(String model, Map<String, byte[]> vectors) {
            assertFalse(vectors.isEmpty());
        }
    }
}
