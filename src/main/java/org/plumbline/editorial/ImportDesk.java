package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.web.Violation;

/**
 * Takes in claims from elsewhere, a batch at a time: knows the reviews that were taken before, brings verdicts on the same
 * claim together, and publishes what is new. The house's rules of publication are for the house's own verdicts; the rules
 * of texts are for all.
 */
@ApplicationScoped
public class ImportDesk {
    private static final int LINKS = 500;

    private final ImportTables tables;
    private final ImportReferences references;
    private final ImportRules rules;
    private final ClaimReader reader;
    private final PublishedContent published;
    private final Publishing publishing;

    ImportDesk(
            ImportTables tables,
            ImportReferences references,
            ImportRules rules,
            ClaimReader reader,
            PublishedContent published,
            Publishing publishing) {
        this.tables = tables;
        this.references = references;
        this.rules = rules;
        this.reader = reader;
        this.published = published;
        this.publishing = publishing;
    }

    /**
     * Takes a batch within the caller's transaction.
     *
     * @param job the import that the claims come from
     * @return what became of each, in the same order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ImportOutcome> take(List<ImportedClaim> claims, UUID job) {
        List<List<Violation>> faults = rules.faults(claims);
        List<ImportedClaim> sound = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (faults.get(i).isEmpty()) {
                sound.add(claims.get(i));
            }
        }
        ImportBatch batch = batch(sound, job);
        List<ImportOutcome.Kind> kinds = batch.addAll();
        Map<UUID, String> slugs = publish(batch);
        List<ImportOutcome> outcomes = new ArrayList<>();
        int next = 0;
        for (List<Violation> fault : faults) {
            if (fault.isEmpty()) {
                outcomes.add(new ImportOutcome(kinds.get(next), slugs.get(batch.claimOf(next)), batch.remarksOn(next)));
                next++;
            } else {
                outcomes.add(new ImportOutcome(ImportOutcome.Kind.REFUSED, null, fault));
            }
        }
        return outcomes;
    }

    private ImportBatch batch(List<ImportedClaim> sound, UUID job) {
        Map<String, String> publishers = references.ensure(sound);
        List<ImportedClaim> claims =
                sound.stream().map(c -> resolved(c, publishers)).toList();
        var reviews = tables.reviews(claims.stream()
                .map(ImportDesk::reviewOf)
                .filter(Objects::nonNull)
                .toList());
        var byText = tables.byText(claims.stream()
                .filter(c -> !c.whole())
                .map(c -> TextKeys.of(c.content().language(), c.content().text()))
                .collect(Collectors.toSet()));
        Set<String> slugs = claims.stream()
                .map(ImportedClaim::slug)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        claims.stream().map(c -> c.content().broader()).filter(Objects::nonNull).forEach(slugs::add);
        var bySlug = tables.bySlug(slugs);
        Set<UUID> present = new HashSet<>(bySlug.values());
        present.addAll(byText.values());
        reviews.forEach(r -> present.add(r.claim()));
        claims.stream().map(ImportedClaim::claimId).filter(Objects::nonNull).forEach(present::add);
        List<ImportTables.Place> places = tables.lock(present);
        Map<UUID, ClaimContent> contents = contents(places);
        Set<UUID> retracted = places.stream().map(ImportTables.Place::claim).collect(Collectors.toSet());
        retracted.removeAll(contents.keySet());
        return new ImportBatch(job, claims, reviews, byText, bySlug, contents, retracted);
    }

    /** What the claims say now, by their identity; a retracted one says nothing. */
    private Map<UUID, ClaimContent> contents(List<ImportTables.Place> places) {
        Map<UUID, ClaimContent> contents = new HashMap<>();
        for (ClaimState state :
                reader.at(places.stream().map(ImportTables.Place::position).toList())) {
            if (!state.isRetracted()) {
                contents.put(state.claimId(), published.of(state));
            }
        }
        return contents;
    }

    private static ImportedClaim resolved(ImportedClaim claim, Map<String, String> publishers) {
        List<VerdictContent> verdicts = claim.content().verdicts().stream()
                .map(v -> v.publisher() == null ? v : v.by(publishers.getOrDefault(v.publisher(), v.publisher())))
                .toList();
        return claim.withContent(claim.content().withVerdicts(verdicts));
    }

    /** Name of the review that a single verdict comes from: its address, or else the text that it is about. */
    static String reviewOf(ImportedClaim claim) {
        if (claim.whole()) {
            return null;
        }
        VerdictContent verdict = claim.content().verdicts().get(0);
        return verdict.url() == null
                ? "text:"
                        + TextKeys.of(
                                claim.content().language(), claim.content().text())
                : verdict.url().toString();
    }

    private Map<UUID, String> publish(ImportBatch batch) {
        batch.giveSlugs(tables::takenSlugs);
        batch.linkBroader();
        publishing.publish(batch.publications());
        tables.remember(batch.reviews());
        tables.defer(batch.job(), batch.putOff());
        return batch.slugs();
    }

    /**
     * Links claims to broader ones that came after them in the same import.
     *
     * @return whether there may be more to link
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean link(UUID job) {
        List<ImportTables.Link> links = tables.takeLinks(job, LINKS);
        Map<String, UUID> known =
                tables.bySlug(links.stream().map(ImportTables.Link::broader).toList());
        Map<UUID, ClaimContent> contents = contents(
                tables.lock(links.stream().map(ImportTables.Link::claim).toList()));
        List<Publication> publications = links.stream()
                .filter(l -> known.containsKey(l.broader()) && contents.containsKey(l.claim()))
                .filter(l -> !known.get(l.broader()).equals(l.claim()))
                .map(l -> new Publication(
                        l.claim(),
                        contents.get(l.claim()).withBroader(l.broader()),
                        ChangeKind.UPDATE,
                        "Linked to the claim that it is a case of."))
                .toList();
        publishing.publish(publications);
        return links.size() == LINKS;
    }
}
