package org.plumbline.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.bootstrap.CorpusFiles;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.web.JsonRules;
import org.plumbline.web.Violation;

class TheCorpusPassesTheRulesTest {
    private static final CorpusFiles CORPUS = CorpusFiles.at("classpath:corpus");
    private static final List<ClaimContent> CLAIMS = CORPUS.claims();
    private static final ObjectMapper JSON = JsonRules.mapper();

    @Test
    void everyClaimIsFitToBePublished() {
        ClaimRules rules = new ClaimRules(JSON);
        Map<String, List<Violation>> faults = new LinkedHashMap<>();
        for (ClaimContent claim : CLAIMS) {
            List<Violation> found = rules.publishingFaults(claim);
            if (!found.isEmpty()) {
                faults.put(claim.slug(), found);
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void everyNameLeadsSomewhere() {
        Set<String> sources = CORPUS.sources().stream().map(SourceContent::key).collect(Collectors.toSet());
        Set<String> subjects =
                CORPUS.subjects().stream().map(SubjectContent::slug).collect(Collectors.toSet());
        Set<String> topics = CORPUS.topics().stream().map(TopicContent::slug).collect(Collectors.toSet());
        Set<String> claims = CLAIMS.stream().map(ClaimContent::slug).collect(Collectors.toSet());
        Set<String> dangling = new TreeSet<>();
        for (ClaimContent claim : CLAIMS) {
            claim.citations().forEach(c -> addUnless(sources, c.source(), claim, dangling));
            claim.appearances().forEach(a -> addUnless(sources, a.source(), claim, dangling));
            claim.confusedWith().forEach(m -> addUnless(subjects, m.subject(), claim, dangling));
            claim.topics().forEach(t -> addUnless(topics, t, claim, dangling));
            addUnless(subjects, claim.subject(), claim, dangling);
            addUnless(claims, claim.broader(), claim, dangling);
        }
        CORPUS.subjects()
                .forEach(s -> s.traits()
                        .forEach(t -> t.citations().stream()
                                .filter(key -> !sources.contains(key))
                                .forEach(key -> dangling.add(s.slug() + " -> " + key))));
        assertEquals(Set.of(), dangling);
    }

    @Test
    void aClaimantHasOneName() {
        Map<URI, Set<String>> names = CLAIMS.stream()
                .flatMap(claim -> claim.claimants().stream())
                .filter(claimant -> claimant.url() != null)
                .collect(Collectors.groupingBy(Claimant::url, Collectors.mapping(Claimant::name, Collectors.toSet())));
        assertFalse(names.isEmpty());
        names.values().removeIf(called -> called.size() == 1);
        assertEquals(Map.of(), names);
    }

    @Test
    void noSourceThatNobodySawIsCitedOrGivenAnAddress() {
        Set<String> unseen = CORPUS.sources().stream()
                .filter(s -> !s.source().verified())
                .map(SourceContent::key)
                .collect(Collectors.toSet());
        Set<String> wrong = new TreeSet<>();
        for (ClaimContent claim : CLAIMS) {
            claim.citations().stream()
                    .map(CitationContent::source)
                    .filter(unseen::contains)
                    .forEach(key -> wrong.add(claim.slug() + " cites " + key));
        }
        CORPUS.subjects()
                .forEach(s -> s.traits()
                        .forEach(t -> t.citations().stream()
                                .filter(unseen::contains)
                                .forEach(key -> wrong.add(s.slug() + " cites " + key))));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theUmbrellaAndCoreClaimsExplainThemselvesInThreeNotesAndInDutch() {
        Set<String> broader = CLAIMS.stream().map(ClaimContent::broader).collect(Collectors.toSet());
        List<ClaimContent> umbrellas =
                CLAIMS.stream().filter(c -> broader.contains(c.slug())).toList();
        assertEquals(5, umbrellas.size());
        Set<String> thin = new TreeSet<>();
        for (ClaimContent claim : CLAIMS) {
            boolean core = claim.translations().containsKey("nl");
            if (claim.notes().size() < (core ? 3 : 2)) {
                thin.add(claim.slug() + " has " + claim.notes().size() + (core ? " (core)" : ""));
            }
        }
        assertEquals(Set.of(), thin);
        umbrellas.forEach(u -> assertTrue(u.translations().containsKey("nl"), u.slug()));
    }

    private static void addUnless(Set<String> known, String key, ClaimContent claim, Set<String> dangling) {
        if (key != null && !known.contains(key)) {
            dangling.add(claim.slug() + " -> " + key);
        }
    }
}
