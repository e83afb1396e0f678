package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongSentencesArePartedIntoClausesTest {

    @Test
    void atMarksAndConjunctionsAndBeforeWhatSomebodySays() {
        assertEquals(
                List.of(
                        "The harbour was frozen over",
                        "but the ferries kept running",
                        "while the radio announced",
                        "every train had been cancelled."),
                clauses(
                        "The harbour was frozen over, but the ferries kept running, while the radio announced that every"
                                + " train had been cancelled."));
    }

    @Test
    void aRemarkIsLeftOutOfTheClauseAroundIt() {
        assertEquals(
                List.of("The new harbour is just like that painting of a storm where ships sink."),
                clauses("The new harbour, he added, is just like that painting of a storm where ships sink."));
    }

    @Test
    void aShortSentenceAndOneOfASingleClauseStayWhole() {
        assertEquals(List.of(), clauses("The harbour froze, and nobody left."));
        assertEquals(
                List.of(),
                clauses("The old captain took nine hungry sailors from the frozen harbour to a distant island."));
    }

    private static List<String> clauses(String sentence) {
        return Clauses.of(sentence, Profiler.read(sentence, Language.EN));
    }
}
