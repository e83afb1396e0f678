package org.plumbline.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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

    /** Every fault with its place in the published document. */
    List<Violation> faults(ImportedClaim claim) {
        List<Violation> faults = new ArrayList<>(rules.check(claim.content()).faults());
        if (!claim.whole()) {
            return faults; // what comes along with a review was made from cleaned values
        }
        for (SourceContent source : claim.sources()) {
            add(ReferenceKind.SOURCE, source, placeOf(source, claim.content()), faults);
        }
        for (PublisherContent publisher : claim.publishers()) {
            add(ReferenceKind.PUBLISHER, publisher, placeOf(publisher, claim.content()), faults);
        }
        return faults;
    }

    private void add(ReferenceKind kind, Object content, String place, List<Violation> faults) {
        JsonNode tree = json.valueToTree(content);
        for (Violation fault : ReferenceRules.of(kind).faults(tree)) {
            faults.add(Violation.body(place + fault.field(), fault.code(), fault.message()));
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
