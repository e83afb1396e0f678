package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesAreFoundInAnArticleTest {

    private final Segmenter segmenter = new Segmenter(Language.EN);

    @Test
    void abbreviationsEndNothing() {
        assertEquals(
                List.of("Dr. Smith of the U.S. Senate met Mr. Li at 3 p.m. on Jan. 5.", "He left the U.S.", "The end."),
                sentences("Dr. Smith of the U.S. Senate met Mr. Li at 3 p.m. on Jan. 5. He left the U.S. The end."));
    }

    @Test
    void aQuotationStaysWithWhoSaysIt() {
        assertEquals(
                List.of("“Every citizen has a score.”", "She said so twice: “It is true!” she cried."),
                sentences("“Every citizen has a score.” She said so twice: “It is true!” she cried."));
    }

    @Test
    void headingsAndListItemsStandAlone() {
        String text = "What is social credit\nIt is a policy.\n\n- One list for courts\n- One list for firms\n";
        assertEquals(
                List.of("What is social credit", "It is a policy.", "- One list for courts", "- One list for firms"),
                sentences(text));
    }

    @Test
    void wrappedLinesAreOneSentence() {
        assertEquals(
                1,
                sentences("The plan of 2014 set the year 2020 as the date by which the basic\nlaws should be in place.")
                        .size());
    }

    @Test
    void offsetsAreThoseOfTheTextAndLongSentencesAreCut() {
        String text = "  \u200f🙂 Eén. " + "Word ".repeat(1000);
        for (Segmenter.Sentence sentence : segmenter.sentences(text)) {
            assertTrue(sentence.stretch().length() <= 700);
            assertEquals(sentence.stretch().of(text).strip(), sentence.stretch().of(text));
        }
        assertEquals("🙂 Eén.", sentences(text).get(0));
    }

    private List<String> sentences(String text) {
        return segmenter.sentences(text).stream()
                .map(sentence -> sentence.stretch().of(text))
                .toList();
    }
}
