package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesAreRecognisedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The government gives a score to all of its citizens.
            NL | De overheid geeft een cijfer aan al haar burgers.
            DE | Die Regierung gibt allen ihren Bürgern eine Note.
            FR | Le gouvernement donne une note à tous ses citoyens.
            ES | El gobierno da una nota a todos los ciudadanos.
            """)
    void byTheirFunctionWords(Language language, String text) {
        assertEquals(Optional.of(language), LanguageGuess.of(text, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O governo dá uma nota a todos os seus cidadãos e não há como fugir.
            Il governo dà un voto a tutti i suoi cittadini e non si può sfuggire.
            中国政府给每个公民打分。
            Правительство ставит оценку каждому гражданину.
            """)
    void othersAreNotTakenForThese(String text) {
        assertEquals(Optional.empty(), LanguageGuess.of(text, Optional.of(Language.EN)));
    }

    @Test
    void aShortSentenceIsPresumedToBeInTheLanguageOfTheArticle() {
        assertEquals(Optional.of(Language.NL), LanguageGuess.of("Sesame Credit", Optional.of(Language.NL)));
    }

    @Test
    void aShortSentenceOnItsOwnIsTakenForWhatItsOneFunctionWordSaysOrForEnglish() {
        String one = "The Chinese government gives every citizen a three-digit score.";
        assertEquals(Optional.of(Language.EN), LanguageGuess.of(one, Optional.empty()));
        assertEquals(Optional.of(Language.EN), LanguageGuess.of("China bans 23 million travellers", Optional.empty()));
        assertEquals(Optional.of(Language.DE), LanguageGuess.of("Und Sesame Credit?", Optional.empty()));
    }
}
