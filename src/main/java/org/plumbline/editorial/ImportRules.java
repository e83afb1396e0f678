package org.plumbline.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.web.Violation;

/**
 * What keeps an imported claim from being stored. The house's rules of publication are for the house's own verdicts; the
 * rules of texts, addresses and dates are for all, and for the sources and publishers that come along.
 */
@ApplicationScoped
class ImportRules {
    private final ClaimRules rules;
    private final ObjectMapper json;

    ImportRules(ClaimRules rules, ObjectMapper json) {
        this.rules = rules;
        this.json = json;
    }

    /** Every fault of every claim, with its place in the published document. */
    List<List<Violation>> faults(List<ImportedClaim> claims) {
        Set<Object> sound = new HashSet<>();
        return claims.stream().map(claim -> faults(claim, sound)).toList();
    }

    /** @param sound what other claims brought along before: many cite the same sources */
    private List<Violation> faults(ImportedClaim claim, Set<Object> sound) {
        List<Violation> faults = new ArrayList<>(rules.faults(claim.content()));
        if (!claim.whole()) {
            return faults; // what comes along with a review was made from cleaned values
        }
        for (SourceContent source : claim.sources()) {
            add(ReferenceKind.SOURCE, source, () -> placeOf(source, claim.content()), sound, faults);
        }
        for (PublisherContent publisher : claim.publishers()) {
            add(ReferenceKind.PUBLISHER, publisher, () -> placeOf(publisher, claim.content()), sound, faults);
        }
        return faults;
    }

    private void add(
            ReferenceKind kind, Object content, Supplier<String> place, Set<Object> sound, List<Violation> faults) {
        if (sound.contains(content)) {
            return;
        }
        JsonNode tree = json.valueToTree(content);
        List<Violation> found = ReferenceRules.of(kind).faults(tree);
        if (found.isEmpty()) {
            sound.add(content);
        }
        for (Violation fault : found) {
            faults.add(Violation.body(place.get() + fault.field(), fault.code(), fault.message()));
        }
    }

    private static String placeOf(SourceContent source, ClaimContent content) {
        for (int i = 0; i < content.citations().size(); i++) {
            if (source.key().equals(content.citations().get(i).source())) {
                return "/citations/" + i + "/source";
            }
        }
        for (int i = 0; i < content.appearances().size(); i++) {
            if (source.key().equals(content.appearances().get(i).source())) {
                return "/appearances/" + i;
            }
        }
        return "/citations";
    }

    private static String placeOf(PublisherContent publisher, ClaimContent content) {
        for (int i = 0; i < content.verdicts().size(); i++) {
            if (publisher.slug().equals(content.verdicts().get(i).publisher())) {
                return "/verdicts/" + i + "/publisher";
            }
        }
        return "/verdicts";
    }
}
