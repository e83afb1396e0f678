package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** Whether a claim is fit to be published: the rules of the field, and that everything it names exists. */
@ApplicationScoped
class PublishingRules {
    private final ClaimRules rules;
    private final ReferenceNames names;
    private final ClaimTables tables;

    PublishingRules(ClaimRules rules, ReferenceNames names, ClaimTables tables) {
        this.rules = rules;
        this.names = names;
        this.tables = tables;
    }

    /**
     * What was found.
     *
     * @param known what the claim names, for rendering it
     */
    record Findings(ReferenceNames.Known known, List<Violation> faults) {
        Findings {
            faults = List.copyOf(faults);
        }

        void orThrow() {
            if (!faults.isEmpty()) {
                throw ProblemException.of(ProblemType.NOT_PUBLISHABLE, faults);
            }
        }
    }

    Findings check(ClaimContent content) {
        List<Violation> faults = new ArrayList<>(rules.publishingFaults(content));
        ReferenceNames.Known known = names.of(List.of(content));
        addUnknown(content, known, faults);
        return new Findings(known, faults);
    }

    private void addUnknown(ClaimContent content, ReferenceNames.Known known, List<Violation> faults) {
        Unknown unknown = new Unknown(faults);
        unknown.check("/subject", "subject", content.subject(), known.subjects().keySet());
        for (int i = 0; i < content.confusedWith().size(); i++) {
            unknown.check(
                    "/confusedWith/" + i + "/subject",
                    "subject",
                    content.confusedWith().get(i).subject(),
                    known.subjects().keySet());
        }
        for (int i = 0; i < content.topics().size(); i++) {
            unknown.check("/topics/" + i, "topic", content.topics().get(i), known.topics());
        }
        for (int i = 0; i < content.citations().size(); i++) {
            unknown.check(
                    "/citations/" + i + "/source",
                    "source",
                    content.citations().get(i).source(),
                    known.sources().keySet());
        }
        for (int i = 0; i < content.appearances().size(); i++) {
            unknown.check(
                    "/appearances/" + i + "/source",
                    "source",
                    content.appearances().get(i).source(),
                    known.sources().keySet());
        }
        for (int i = 0; i < content.verdicts().size(); i++) {
            String publisher = content.verdicts().get(i).publisher();
            unknown.check(
                    "/verdicts/" + i + "/publisher",
                    "publisher",
                    publisher,
                    known.publishers().keySet());
            if (publisher == null && known.house() == null) {
                faults.add(Violation.body(
                        "/verdicts/" + i + "/publisher",
                        "required",
                        "is needed: no publisher is recorded as the house"));
            }
        }
        if (content.broader() != null && tables.idOf(content.broader()).isEmpty()) {
            faults.add(Violation.body("/broader", "unknown", "there is no claim '" + content.broader() + "'"));
        }
    }

    private record Unknown(List<Violation> faults) {
        void check(String pointer, String kind, String key, Set<String> known) {
            if (key != null && !known.contains(key)) {
                faults.add(Violation.body(pointer, "unknown", "there is no " + kind + " '" + key + "'"));
            }
        }
    }
}
