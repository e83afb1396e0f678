package org.plumbline.editorial;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.web.Violation;

/**
 * The rules of a claim, on two levels: what a draft must satisfy to be stored, and what it must satisfy to be published.
 * Both answer with every fault at once.
 */
@ApplicationScoped
class ClaimRules {
    private static final int TEXT = 1000;
    private static final int PROSE = 2000;
    private static final int EXPLANATION = 20_000;
    private static final int NAME = 300;
    private static final int LABEL = 500;

    private static final FieldRules FIELDS = new FieldRules(
            Map.ofEntries(
                    entry("/slug", FieldRule.SLUG),
                    entry("/language", FieldRule.LANGUAGE),
                    entry("/text", FieldRule.line(TEXT)),
                    entry("/wordings/*/language", FieldRule.LANGUAGE),
                    entry("/wordings/*/text", FieldRule.line(TEXT)),
                    entry("/claimants/*/name", FieldRule.line(NAME)),
                    entry("/claimants/*/url", FieldRule.URL),
                    entry("/subject", FieldRule.SLUG),
                    entry("/confusedWith/*/subject", FieldRule.SLUG),
                    entry("/confusedWith/*/why", FieldRule.block(PROSE)),
                    entry("/broader", FieldRule.SLUG),
                    entry("/topics/*", FieldRule.SLUG),
                    entry("/appearances/*/source", FieldRule.SLUG),
                    entry("/appearances/*/publisher", FieldRule.line(NAME)),
                    entry("/appearances/*/title", FieldRule.line(TEXT)),
                    entry("/appearances/*/url", FieldRule.URL),
                    entry("/appearances/*/publishedOn", FieldRule.PARTIAL_DATE),
                    entry("/verdicts/*/publisher", FieldRule.SLUG),
                    entry("/verdicts/*/label", FieldRule.line(LABEL)),
                    entry("/verdicts/*/summary", FieldRule.block(PROSE)),
                    entry("/verdicts/*/explanation", FieldRule.block(EXPLANATION)),
                    entry("/verdicts/*/url", FieldRule.URL),
                    entry("/verdicts/*/title", FieldRule.line(TEXT)),
                    entry("/verdicts/*/citations/*", FieldRule.SLUG),
                    entry("/notes/*/text", FieldRule.block(PROSE)),
                    entry("/notes/*/citations/*", FieldRule.SLUG),
                    entry("/citations/*/source", FieldRule.SLUG),
                    entry("/citations/*/locator", FieldRule.line(NAME)),
                    entry("/translations/*/text", FieldRule.line(TEXT)),
                    entry("/translations/*/summary", FieldRule.block(PROSE)),
                    entry("/translations/*/explanation", FieldRule.block(EXPLANATION)),
                    entry("/translations/*/notes/*", FieldRule.block(PROSE)),
                    entry("/translations/*/confusedWith/*", FieldRule.block(PROSE))),
            Map.ofEntries(
                    entry("/wordings", ClaimLimits.WORDINGS),
                    entry("/claimants", ClaimLimits.CLAIMANTS),
                    entry("/confusedWith", ClaimLimits.MIX_UPS),
                    entry("/topics", ClaimLimits.TOPICS),
                    entry("/appearances", ClaimLimits.APPEARANCES),
                    entry("/verdicts", ClaimLimits.VERDICTS),
                    entry("/verdicts/*/citations", ClaimLimits.CITATIONS),
                    entry("/notes", ClaimLimits.NOTES),
                    entry("/notes/*/citations", ClaimLimits.CITATIONS),
                    entry("/citations", ClaimLimits.CITATIONS),
                    entry("/translations", ClaimLimits.LANGUAGES)),
            Map.of("", List.of("language", "text")));

    private static final FieldRules PUBLISHED = new FieldRules(
            Map.of(),
            Map.of(),
            Map.ofEntries(
                    entry("", List.of("language", "text", "subject", "verdicts", "citations")),
                    entry("/wordings/*", List.of("language", "text")),
                    entry("/claimants/*", List.of("name")),
                    entry("/confusedWith/*", List.of("subject", "why")),
                    entry("/verdicts/*", List.of("rating", "summary", "reviewedOn")),
                    entry("/notes/*", List.of("kind", "text")),
                    entry("/citations/*", List.of("source", "stance", "accessedOn"))));

    private final ObjectMapper json;

    ClaimRules(ObjectMapper json) {
        this.json = json;
    }

    /** The content with its texts composed, and what keeps it from being stored. */
    Checked check(ClaimContent content) {
        JsonNode tree = FieldRules.composed(json.valueToTree(content));
        List<Violation> faults = faults(tree);
        return new Checked(faults.isEmpty() ? json.convertValue(tree, ClaimContent.class) : content, faults);
    }

    /** What keeps the content from being stored. */
    List<Violation> faults(ClaimContent content) {
        return faults(FieldRules.composed(json.valueToTree(content)));
    }

    private static List<Violation> faults(JsonNode tree) {
        List<Violation> faults = new ArrayList<>(FIELDS.missing(tree));
        faults.addAll(FIELDS.faults(tree));
        return faults;
    }

    /** Content that was looked at. */
    record Checked(ClaimContent content, List<Violation> faults) {
        Checked {
            faults = List.copyOf(faults);
        }
    }

    /** What keeps stored content from being published, as far as it can be seen without what it refers to. */
    List<Violation> publishingFaults(ClaimContent content) {
        JsonNode tree = json.valueToTree(content);
        List<Violation> faults = new ArrayList<>(PUBLISHED.missing(tree));
        faults.addAll(FIELDS.faults(tree));
        faults.addAll(new EvidenceRules(content).faults());
        return faults;
    }
}
