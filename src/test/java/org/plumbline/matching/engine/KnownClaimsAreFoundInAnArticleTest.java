package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KnownClaimsAreFoundInAnArticleTest {

    private static final String SCORE = "every-citizen-score";
    private static final MemoryStore STORE = new MemoryStore();
    private static SentenceEncoder encoder;
    private static Matcher matcher;

    @BeforeAll
    static void load() {
        encoder = new SentenceEncoder();
        matcher = new Matcher(encoder, STORE);
        matcher.claims().put(claims());
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void aRepeatedClaimIsFoundWithItsPlaceAndReasons() {
        String article =
                "It was a grey day in Hangzhou. The government gives every citizen a social credit score. We left.";
        Passage passage = only(article);
        assertEquals("The government gives every citizen a social credit score.", passage.text());
        assertEquals(passage.text(), article.substring(passage.start(), passage.end()));
        assertEquals(SCORE, passage.matches().get(0).claimId());
        assertTrue(passage.matches().get(0).terms().contains("citizen"));
    }

    @Test
    void aTranslationIsFoundByItsOwnWording() {
        Passage passage = only("In China krijgt elke burger van de overheid een sociale score.");
        assertEquals(SCORE, passage.matches().get(0).claimId());
        assertEquals("nl", passage.matches().get(0).wording().language());
    }

    @Test
    void otherSubjectsAndOtherLanguagesStaySilent() {
        assertEquals(
                List.of(), passages("The museum opens at nine. Tickets cost eight euros, and children get in free."));
        MatchResult result = matcher.match("中国政府给每个公民打分。这是谣言。", MatchOptions.defaults());
        assertEquals(List.of(), result.passages());
        assertFalse(result.notes().isEmpty());
    }

    @Test
    void theSameTextGivesTheSameAnswer() {
        String article = "Every citizen of China gets a score. A melamine scandal killed six children in 2008.";
        assertEquals(matcher.match(article, MatchOptions.defaults()), matcher.match(article, MatchOptions.defaults()));
    }

    @Test
    void aClaimThatWasRemovedIsForgottenAndOneThatWasAddedIsKnown() {
        var claim = new KnownClaim(
                "moon", List.of(new Wording("en", "The moon is made of green cheese.")), List.of(), List.of());
        matcher.claims().put(List.of(claim));
        assertEquals(
                "moon",
                only("The moon is made of green cheese.").matches().get(0).claimId());
        matcher.claims().remove("moon");
        assertEquals(List.of(), passages("The moon is made of green cheese."));
    }

    @Test
    void aVectorIsComputedOncePerWording() {
        int saved = STORE.vectors.size();
        new Matcher(encoder, STORE).claims().put(claims());
        assertEquals(saved, STORE.vectors.size());
    }

    @Test
    void aQuestionIsAnsweredWithTheClaimsItMayBeAbout() {
        List<Ranked> ranked = matcher.rank("citizens of China ranked with a score", Optional.of(Language.EN), 2);
        assertEquals(SCORE, ranked.get(0).claimId());
        assertEquals(2, ranked.size());
    }

    private static Passage only(String article) {
        List<Passage> passages = passages(article);
        assertEquals(1, passages.size(), passages::toString);
        return passages.get(0);
    }

    private static List<Passage> passages(String article) {
        return matcher.match(article, MatchOptions.defaults()).passages();
    }

    private static List<KnownClaim> claims() {
        return List.of(
                claim(
                        SCORE,
                        new Wording("en", "Every Chinese citizen is given a social credit score by the government."),
                        new Wording("nl", "Elke burger in China krijgt een sociale score van de overheid.")),
                claim("melamine", new Wording("en", "In 2008 melamine in milk killed six Chinese children.")),
                claim("tourists", new Wording("en", "Tourists who misbehave are banned from travelling abroad.")));
    }

    private static KnownClaim claim(String id, Wording... wordings) {
        return new KnownClaim(id, List.of(wordings), List.of(), List.of());
    }

    private static final class MemoryStore implements VectorStore {
        private final Map<String, byte[]> vectors = new HashMap<>();

        @Override
        public Map<String, byte[]> find(String model, Collection<String> texts) {
            Map<String, byte[]> found = new HashMap<>(vectors);
            found.keySet().retainAll(texts);
            return found;
        }

        @Override
        public void save(String model, Map<String, byte[]> fresh) {
            fresh.keySet().forEach(text -> assertFalse(vectors.containsKey(text), text));
            vectors.putAll(fresh);
        }
    }
}
