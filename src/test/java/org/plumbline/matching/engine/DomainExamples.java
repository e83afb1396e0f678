package org.plumbline.matching.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Examples from the starter corpus, where many claims are about one subject and differ in little: passages to learn from,
 * wordings asked of a claim that lacks them, and texts about something else. All with the candidates that a sentence of an
 * article has.
 */
final class DomainExamples {

    static final String PASSAGES = "passages";
    static final String WORDINGS = "wordings";
    static final String STRANGERS = "strangers";

    private static final int THINNING = 6;

    private static final CandidateFinder.Breadth BREADTH = CandidateFinder.Breadth.SENTENCE;

    private final Examples examples;
    private final List<KnownClaim> claims;
    private final Map<String, String> umbrellas;
    private final Set<Language> languages;

    DomainExamples(Examples examples, Set<Language> languages) throws IOException {
        this.examples = examples;
        this.languages = languages;
        claims = StarterCorpus.claims();
        umbrellas = StarterCorpus.umbrellas();
    }

    List<Example> all(List<String> strangers) {
        List<Example> all = new ArrayList<>(passages(DomainSet.tune()));
        all.addAll(passages(DomainSet.learn()));
        all.addAll(passages(DomainSet.fourth()));
        all.addAll(wordings());
        all.addAll(sparse());
        all.addAll(strangers(strangers));
        return all;
    }

    List<Example> strangers(List<String> texts) {
        ClaimIndex index = examples.index(claims);
        List<Example> found = new ArrayList<>();
        for (String text : texts) {
            var question = new MatchingData.Question(text, text, Set.of());
            found.add(examples.example(STRANGERS, question, index, BREADTH));
        }
        return found;
    }

    List<Example> passages(List<DomainSet.Passage> passages) {
        List<MatchingData.Question> questions = new ArrayList<>();
        for (DomainSet.Passage passage : passages) {
            Language language = Language.of(passage.language()).orElseThrow();
            if (languages.contains(language)) {
                Set<String> answers =
                        passage.expect().stream().map(DomainSet.Expected::claim).collect(Collectors.toSet());
                questions.add(new MatchingData.Question(passage.id(), language, passage.text(), answers));
            }
        }
        return examples.of(new MatchingData.Collection(PASSAGES, claims, questions), BREADTH);
    }

    /** Each wording as a question: to its claim without it, and with its claim and the claim's family away. */
    List<Example> wordings() {
        ClaimIndex index = examples.index(claims);
        List<Example> found = new ArrayList<>();
        for (KnownClaim claim : claims) {
            Set<String> family = family(claim.id());
            List<MatchingData.Question> questions = new ArrayList<>();
            for (Wording wording : claim.wordings()) {
                var others = claim.wordings().stream()
                        .filter(other -> other != wording)
                        .toList();
                Language language = Language.of(wording.language()).orElseThrow();
                if (!languages.contains(language) || others.isEmpty()) {
                    continue;
                }
                var question = new MatchingData.Question(claim.id(), language, wording.text(), Set.of(claim.id()));
                index.put(List.of(new KnownClaim(claim.id(), others, claim.titles(), claim.context())));
                found.add(examples.example(WORDINGS, question, index, BREADTH).without(family));
                questions.add(question);
            }
            index.remove(claim.id());
            found.addAll(unanswered(questions, index, family));
            index.put(List.of(claim));
        }
        return found;
    }

    /** The same among claims that have a few wordings only, as most have: each of the others is a new way to say it. */
    List<Example> sparse() {
        Map<String, KnownClaim> thinned = new LinkedHashMap<>();
        claims.forEach(claim -> thinned.put(claim.id(), thin(claim)));
        ClaimIndex index = examples.index(List.copyOf(thinned.values()));
        List<Example> found = new ArrayList<>();
        for (KnownClaim claim : claims) {
            Set<String> family = family(claim.id());
            List<MatchingData.Question> questions = new ArrayList<>();
            for (Wording wording : claim.wordings()) {
                Language language = Language.of(wording.language()).orElseThrow();
                if (languages.contains(language)
                        && !thinned.get(claim.id()).wordings().contains(wording)) {
                    questions.add(new MatchingData.Question(claim.id(), language, wording.text(), Set.of(claim.id())));
                }
            }
            questions.forEach(question -> found.add(
                    examples.example(WORDINGS, question, index, BREADTH).without(family)));
            index.remove(claim.id());
            found.addAll(unanswered(questions, index, family));
            index.put(List.of(thinned.get(claim.id())));
        }
        return found;
    }

    private List<Example> unanswered(List<MatchingData.Question> questions, ClaimIndex index, Set<String> family) {
        return questions.stream()
                .map(question -> examples.example(WORDINGS + Examples.UNANSWERED, question, index, BREADTH)
                        .without(family))
                .toList();
    }

    /** A claim with one in {@value #THINNING} of its wordings of each language. */
    private static KnownClaim thin(KnownClaim claim) {
        Map<String, Integer> seen = new HashMap<>();
        List<Wording> kept = claim.wordings().stream()
                .filter(wording -> seen.merge(wording.language(), 1, Integer::sum) % THINNING == 1)
                .toList();
        return new KnownClaim(claim.id(), kept, claim.titles(), claim.context());
    }

    /** The claim's umbrella and what else stands under it. */
    private Set<String> family(String id) {
        Set<String> family = new HashSet<>();
        String umbrella = umbrellas.get(id);
        umbrellas.forEach((child, parent) -> {
            if (parent.equals(id)) {
                family.add(child);
            }
        });
        if (umbrella != null) {
            family.add(umbrella);
        }
        return family;
    }
}
