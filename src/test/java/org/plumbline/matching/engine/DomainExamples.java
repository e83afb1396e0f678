package org.plumbline.matching.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Examples from the starter corpus, where many claims are about one subject and differ in little: passages of the
 * tuning half, wordings asked of a claim that lacks them, and texts about something else.
 */
final class DomainExamples {

    static final String PASSAGES = "passages";
    static final String WORDINGS = "wordings";
    static final String STRANGERS = "strangers";

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
        List<Example> all = new ArrayList<>(examples.of(passages()));
        all.addAll(wordings());
        ClaimIndex index = examples.index(claims);
        for (String text : strangers) {
            var question = new MatchingData.Question(text, text, Set.of());
            all.add(examples.example(STRANGERS, question, index));
        }
        return all;
    }

    private MatchingData.Collection passages() {
        List<MatchingData.Question> questions = new ArrayList<>();
        for (DomainSet.Passage passage : DomainSet.tune()) {
            Language language = Language.of(passage.language()).orElseThrow();
            if (languages.contains(language)) {
                Set<String> answers =
                        passage.expect().stream().map(DomainSet.Expected::claim).collect(Collectors.toSet());
                questions.add(new MatchingData.Question(passage.id(), language, passage.text(), answers));
            }
        }
        return new MatchingData.Collection(PASSAGES, claims, questions);
    }

    /** Each wording as a question: to its claim without it, and with its claim and the claim's family away. */
    private List<Example> wordings() {
        ClaimIndex index = examples.index(claims);
        List<Example> found = new ArrayList<>();
        for (KnownClaim claim : claims) {
            Set<String> family = family(claim.id());
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
                found.add(examples.example(WORDINGS, question, index).without(family));
                index.remove(claim.id());
                found.add(examples.example(WORDINGS + Examples.UNANSWERED, question, index)
                        .without(family));
                index.put(List.of(claim));
            }
        }
        return found;
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
