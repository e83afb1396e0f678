package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersAreReadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | It runs from 350 to 950.                 | 350 950
            EN | Everyone starts with 1,000 points.       | 1000
            NL | Iedereen begint met 1.000 punten.        | 1000
            EN | $4.5 billion for 23 million people       | 4.5e9 23e6
            DE | Rund 23 Millionen Menschen               | 23e6
            EN | three hundred thousand babies            | 300000
            FR | quarante pour cent                       | 40
            ES | más de cuarenta regiones                 | 40
            EN | the eight firms, 40% of them             | 8 40
            EN | a 3.5m loan                              | 3.5e6
            """)
    void inDigitsAndInWords(Language language, String text, String numbers) {
        double[] expected = java.util.Arrays.stream(numbers.strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertArrayEquals(expected, Profiler.profile(text, language).numbers());
    }
}
