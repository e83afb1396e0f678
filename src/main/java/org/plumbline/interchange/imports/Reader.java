package org.plumbline.interchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.interchange.imports.Nodes.Found;
import org.plumbline.interchange.imports.Reading.Item;
import org.plumbline.publication.PublishedClaim;

/** Makes of a record what can be made of it: finds out what it is, and reads each fact-check in it by itself. */
@ApplicationScoped
class Reader {
    private final ObjectMapper json;
    private final Crosswalks crosswalks;
    private final Clock clock;

    Reader(ObjectMapper json, Crosswalks crosswalks, Clock clock) {
        this.json = json;
        this.crosswalks = crosswalks;
        this.clock = clock;
    }

    /**
     * @param language of records that do not say theirs, null where the importer does not know
     */
    Reading read(RawRecord record, String language) {
        Findings findings = new Findings();
        if (record.fault() != null) {
            return new Reading(record.number(), List.of(), List.of(record.fault()));
        }
        try {
            if (record.row() != null) {
                return new Reading(record.number(), List.of(row(record.row(), language)), List.of());
            }
            JsonNode node = LenientJson.read(record.text(), findings);
            return new Reading(record.number(), items(node, language, findings), findings.all());
        } catch (Findings.Refusal e) {
            List<Finding> all = new ArrayList<>(findings.all());
            all.add(e.finding());
            return new Reading(record.number(), List.of(), all);
        }
    }

    private List<Item> items(JsonNode node, String language, Findings findings) {
        List<Found> reviews = reviews(new Found(node, ""));
        if (!reviews.isEmpty()) {
            return reviews.stream().map(r -> review(r, language)).toList();
        }
        if (DocumentReader.isDocument(node)) {
            return List.of(document(node));
        }
        if (RowReader.isRow(node)) {
            return List.of(row(node, language));
        }
        throw findings.refusal(
                "not-a-fact-check",
                "",
                "there is no ClaimReview in the record, and it is not one of our documents",
                "send ClaimReview (https://schema.org/ClaimReview), lines of /v1/exports/claims.ndjson, CSV, or objects with its columns");
    }

    /** The reviews in a record: itself, or those of a feed's item. */
    private static List<Found> reviews(Found found) {
        if (!found.isObject()) {
            return List.of();
        }
        if (ReviewReader.isReview(found.node())) {
            return List.of(found);
        }
        List<Found> reviews = new ArrayList<>();
        for (String member : List.of("item", "@graph", "mainEntity", "review")) {
            Nodes.all(found, member).stream()
                    .filter(f -> f.isObject() && ReviewReader.isReview(f.node()))
                    .forEach(reviews::add);
        }
        return reviews;
    }

    private Item review(Found found, String language) {
        Findings findings = new Findings();
        Cleaner clean = new Cleaner(findings, clock);
        Verdicts verdicts = new Verdicts(findings, clean, crosswalks.index());
        try {
            var claim = new ReviewReader(findings, clean, verdicts, language).read(found);
            return new Item(found.pointer(), claim, null, findings.all());
        } catch (Findings.Refusal e) {
            return Item.refused(found.pointer(), findings, e.finding());
        }
    }

    private Item row(JsonNode row, String language) {
        Findings findings = new Findings();
        Cleaner clean = new Cleaner(findings, clock);
        Verdicts verdicts = new Verdicts(findings, clean, crosswalks.index());
        try {
            return new Item("", new RowReader(findings, clean, verdicts, language).read(row), null, findings.all());
        } catch (Findings.Refusal e) {
            return Item.refused("", findings, e.finding());
        }
    }

    private Item document(JsonNode node) {
        Findings findings = new Findings();
        DocumentReader reader = new DocumentReader(json, findings);
        try {
            PublishedClaim claim = reader.read(node);
            return DocumentReader.isTranslation(claim)
                    ? new Item("", null, reader.translation(claim), findings.all())
                    : new Item("", reader.claim(claim), null, findings.all());
        } catch (Findings.Refusal e) {
            return Item.refused("", findings, e.finding());
        }
    }
}
