package org.plumbline.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AStanceIsReadFromTheWordsTest {
    private static final String CLAIM = "Vaccines cause autism.";
    private static final StanceReader READER = new StanceReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Vaccines cause autism in small children.
                    It has been proven that vaccines cause autism.
                    Make no mistake, vaccines cause autism.
                    Nobody denies that vaccines cause autism.
                    It is no myth that vaccines cause autism.
                    It is true that vaccines cause autism.
                    Vaccines cause autism, the doctor said, and he was right.
                    According to hospital records, vaccines cause autism.
                    What you read on the so-called vaccine cards is right: vaccines cause autism.
                    """)
    void aStatementOrAnEndorsementAsserts(String passage) {
        assertThat(stance(passage)).isEqualTo(Stance.ASSERTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Vaccines don't cause autism.
                    Vaccines have never been shown to cause autism.
                    The myth that vaccines cause autism refuses to die.
                    There is no evidence that vaccines cause autism.
                    Contrary to popular belief, vaccines do not cause autism.
                    The false claim that vaccines cause autism is back.
                    Scientists reject the idea that vaccines cause autism.
                    Myth: vaccines cause autism.
                    Misconception 3: Vaccines cause autism
                    Do vaccines cause autism? No.
                    It is often said that vaccines cause autism. That is wrong.
                    Instead of causing autism, vaccines save lives.
                    """)
    void aDenialAMythFrameOrACorrectionRefutes(String passage) {
        assertThat(stance(passage)).isEqualTo(Stance.REFUTES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Do vaccines cause autism?
                    Critics claim that vaccines cause autism.
                    Vaccines cause autism, according to a widely shared post.
                    He is convinced that vaccines cause autism.
                    Perhaps vaccines cause autism.
                    Scientists looked into whether vaccines cause autism.
                    The belief that vaccines cause autism spread after 1998.
                    Jane Doe on health: vaccines cause autism.
                    "Vaccines cause autism", one of the placards read.
                    """)
    void aQuestionAnAttributionOrAHedgeOnlyMentions(String passage) {
        assertThat(stance(passage)).isEqualTo(Stance.MENTIONS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    There is no climate crisis | There's no climate crisis, folks. | ASSERTS
                    There is no climate crisis | It is a myth that there is no climate crisis. | REFUTES
                    There is no climate crisis | There is a climate crisis. | REFUTES
                    There is no climate crisis | The senator said there is no climate crisis. | MENTIONS
                    Vaccines do not cause autism | It is a myth that vaccines cause autism. | ASSERTS
                    Vaccines do not cause autism | It is untrue that vaccines do not cause autism. | REFUTES
                    Debtors cannot fly | Debtors are banned from flying. | ASSERTS
                    Debtors are banned from flying | Debtors are not banned from flying. | REFUTES
                    Debtors are banned from flying | Debtors who refuse to pay may not fly. | ASSERTS
                    A low score stops you from boarding planes | If your score is low, you may be denied a plane ticket. | ASSERTS
                    Gaming lowers your score | Gaming could lower your score. | ASSERTS
                    Gaming lowers the score | The company may lower the score for gaming. | MENTIONS
                    Joining is compulsory | Joining is voluntary. | REFUTES
                    The food here is unsafe | The food here is not safe. | ASSERTS
                    The list is only for fines | The list is not only for fines. | REFUTES
                    People live in fear of the law | People live in fear of the law. | ASSERTS
                    """)
    void whatTheClaimItselfDeniesIsWeighed(String claim, String passage, Stance expected) {
        assertThat(READER.read(passage, "", "", claim, "en").stance()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Every town has a tower | Some towns have a tower.
                    Every town has a tower | Towns that never had a tower look odd.
                    Smoking is banned in pubs | Smoking in pubs is on the rise.
                    """)
    void wordsThatDoNotDecideAreUnclearRatherThanGuessed(String claim, String passage) {
        assertThat(READER.read(passage, "", "", claim, "en").stance()).isNotEqualTo(Stance.ASSERTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Vaccins veroorzaken autisme. | Vaccins veroorzaken autisme bij kinderen. | ASSERTS
                    nl | Vaccins veroorzaken autisme. | Vaccins veroorzaken geen autisme. | REFUTES
                    nl | Vaccins veroorzaken autisme. | Het is een fabel dat vaccins autisme veroorzaken. | REFUTES
                    nl | Vaccins veroorzaken autisme. | Volgens critici veroorzaken vaccins autisme. | MENTIONS
                    de | Impfungen verursachen Autismus. | Impfungen verursachen Autismus, das weiß jeder. | ASSERTS
                    de | Impfungen verursachen Autismus. | Dass Impfungen Autismus verursachen, stimmt nicht. | REFUTES
                    de | Impfungen verursachen Autismus. | Manche glauben, dass Impfungen Autismus verursachen. | MENTIONS
                    fr | Les vaccins provoquent l'autisme. | Les vaccins provoquent l'autisme. | ASSERTS
                    fr | Les vaccins provoquent l'autisme. | Les vaccins ne provoquent pas l'autisme. | REFUTES
                    fr | Les vaccins provoquent l'autisme. | Selon lui, les vaccins provoquent l'autisme. | MENTIONS
                    es | Las vacunas causan autismo. | Las vacunas causan autismo, lo sabe todo el mundo. | ASSERTS
                    es | Las vacunas causan autismo. | No hay pruebas de que las vacunas causen autismo. | REFUTES
                    es | Las vacunas causan autismo. | Algunos padres creen que las vacunas causan autismo. | MENTIONS
                    """)
    void fiveLanguagesHaveTheirOwnCues(String language, String claim, String passage, Stance expected) {
        assertThat(READER.read(passage, "", "", claim, language).stance()).isEqualTo(expected);
    }

    @Test
    void theSentenceAfterCanTakeAnAssertionBack() {
        assertThat(READER.read("Vaccines cause autism.", "", "That is nonsense. They save lives.", CLAIM, "en"))
                .isEqualTo(new StanceReading(Stance.REFUTES, List.of("That is nonsense")));
        assertThat(READER.read("Vaccines cause autism.", "", "Or so the story goes.", CLAIM, "en")
                        .stance())
                .isEqualTo(Stance.MENTIONS);
    }

    @Test
    void aWordingOfTheOtherKindCanSettleAnAssertionThatTheClosestLeavesOpen() {
        String passage = "Towns keep dogs off the beach.";
        String closest = "Dogs on the beach of a town are fined";
        assertThat(READER.read(passage, "", "", closest, "en").stance()).isEqualTo(Stance.UNCLEAR);
        var wordings = List.of(closest, "No dogs are welcome on the beach of the town");
        assertThat(READER.read(passage, "", "", wordings, "en").stance()).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void aHeadingAboveCanCallItAMyth() {
        assertThat(READER.read("Vaccines cause autism.", "Myth 2\n", "", CLAIM, "en"))
                .isEqualTo(new StanceReading(Stance.REFUTES, List.of("Myth")));
        assertThat(READER.read("Vaccines cause autism.", "Here is what people get wrong:", "", CLAIM, "en")
                        .stance())
                .isEqualTo(Stance.REFUTES);
    }

    @Test
    void theCuesAreTheWordsThatDecidedAsTheyStandInTheText() {
        assertThat(READER.read("There is No Evidence that vaccines cause autism.", "", "", CLAIM, "en")
                        .cues())
                .containsExactly("No Evidence");
        assertThat(READER.read("Vaccines cause autism.", "", "", CLAIM, "en").cues())
                .isEmpty();
    }

    @Test
    void anUnknownLanguageOrAnEmptyTextIsUnclear() {
        assertThat(READER.read("Szczepionki powodują autyzm.", "", "", CLAIM, "pl")
                        .stance())
                .isEqualTo(Stance.UNCLEAR);
        assertThat(READER.read("", "", "", CLAIM, "en").stance()).isEqualTo(Stance.UNCLEAR);
        assertThat(READER.read("\uD800 ?!", "", "", "", "en").stance()).isEqualTo(Stance.UNCLEAR);
    }

    private static Stance stance(String passage) {
        return READER.read(passage, "", "", CLAIM, "en").stance();
    }
}
