package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesAreGuardedAgainstTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Korea has tested a missile.                | North Korea has tested a missile.
            Sesame scores range from 350 to 950.             | Sesame Credit scores run from 250 to 950.
            The plan was published in 2014.                  | The plan was published in 2016.
            Residents of Suqian started with 1,000 points.   | Every Chinese starts with 1,000 points.
            Some cities have offered residents a score.      | Every citizen is given a score.
            """)
    void otherNumbersNamesAndScopesLowerTheConfidence(String text, String claim) {
        assertTrue(factor(text, claim) < 0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            North Korea tested a missile this week.          | North Korea has tested a missile.
            Scores run from 350 up to 950 points.            | Sesame Credit scores run from 350 to 950.
            The law was passed.                              | The law was passed in 2016.
            All Chinese people have a score.                 | Every citizen is given a score.
            More than 20 million residents have a score.     | The 22 million residents have a score.
            The system covers the entire country.            | Atlantis has one system.
            """)
    void theSameSaidOtherwiseDoesNot(String text, String claim) {
        assertEquals(1, factor(text, claim));
    }

    private static double factor(String text, String claim) {
        int everywhere = Profiler.profile("Atlantis", Language.EN).terms()[0];
        return Guards.factor(
                Profiler.profile(text, Language.EN),
                text,
                Profiler.profile(claim, Language.EN),
                claim,
                name -> name == everywhere);
    }
}
