package org.plumbline.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A short version of the quality table: what anybody would get right, over the starter corpus and with the shipped weights. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClearCasesStayRightTest {
    private SentenceEncoder encoder;
    private Matcher matcher;

    @BeforeAll
    void readTheCorpus() throws IOException {
        encoder = new SentenceEncoder();
        matcher = new Matcher(encoder, new FileVectorStore(Path.of("target/vectors.bin")));
        matcher.claims().put(StarterCorpus.claims());
    }

    @AfterAll
    void close() {
        encoder.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    every-citizen-score | The Chinese government gives each of its citizens a social credit score.
                    low-score-no-travel | With a low social credit score you are not allowed to board a plane in China.
                    sesame-is-government | Sesame Credit is the social credit system of the Chinese government.
                    friends-lower-score | If your friends have a low score, your own score goes down as well.
                    sesame-range-250-950 | Sesame Credit scores range from 250 to 950.
                    misconception-black-mirror | In China, Black Mirror has become reality.
                    every-citizen-score | In China, every citizen has one. A score from the government, that is.
                    misconception-black-mirror | The airport has a new hall, the visitor is offered tea, and in China Black Mirror has become reality, while the taxi outside costs half of what it does at home.
                    every-citizen-score | De Chinese overheid geeft elke burger een score.
                    every-citizen-score | Jeder Chinese bekommt von der Regierung einen Punktestand.
                    like-nosedive | Le crédit social chinois ressemble à l'épisode Nosedive de Black Mirror.
                    sesame-is-government | Sesame Credit es el sistema de crédito social del gobierno chino.
                    """)
    void whatRepeatsAClaimIsReportedAsAsserted(String claim, String passage) {
        assertThat(matches(passage))
                .anyMatch(match -> match.claimId().equals(claim) && match.stance() == Stance.ASSERTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is a myth that the Chinese government gives every citizen a score.",
                "Contrary to what you may have read, a low social credit score does not keep anybody off a plane in China.",
                "Sesame Credit is not the social credit system of the Chinese government.",
                "There is no evidence that Alibaba gives its customer data to the government for social credit.",
                "Does every citizen in China have a score?",
                "Critics claim that China's social credit system is like Nosedive.",
                "People are kept off planes because a court has listed them, not because of a low score.",
                "Het is een fabel dat elke Chinees een score van de overheid krijgt."
            })
    void whatDebunksOrMentionsAClaimIsNeverReportedAsAsserted(String passage) {
        assertThat(matches(passage)).noneMatch(match -> match.stance() == Stance.ASSERTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A FICO score runs from 300 to 850.",
                "Schufa keeps data about German consumers.",
                "My airline promoted me to gold after forty flights.",
                "The supermarket gives points for every euro spent.",
                "Uber drivers with a low rating may lose access to the app.",
                "The film festival opens on Thursday with a documentary on whales.",
                "De spaarkaart van de benzinepomp geeft punten voor elke liter."
            })
    void lookAlikesAreMetWithSilence(String passage) {
        assertThat(matches(passage)).isEmpty();
    }

    @Test
    void theSameTextGetsTheSameAnswer() {
        String text = "Every citizen in China has a score. It is mandatory. Friends with a low score lower yours.";
        assertThat(matcher.match(text, MatchOptions.defaults()))
                .isEqualTo(matcher.match(text, MatchOptions.defaults()));
    }

    private List<Passage.Match> matches(String passage) {
        return matcher.match(passage, MatchOptions.defaults()).passages().stream()
                .flatMap(found -> found.matches().stream())
                .toList();
    }
}
