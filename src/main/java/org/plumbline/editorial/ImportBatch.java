package org.plumbline.editorial;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.editorial.ImportTables.Link;
import org.plumbline.editorial.ImportTables.Review;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.web.Slugs;
import org.plumbline.web.Violation;

/**
 * Decides what becomes of the claims of a batch. Knows everything that the database has about them, so that it can decide
 * without asking for each.
 */
final class ImportBatch {
    private static final int HASH_LENGTH = 8;
    private static final int BASE_LENGTH = 95;

    private final UUID job;
    private final List<ImportedClaim> claims;
    private final Map<String, List<Review>> reviews = new HashMap<>();
    private final Map<String, Review> touched = new LinkedHashMap<>();
    private final Map<UUID, UUID> byText;
    private final Map<String, UUID> bySlug;
    private final Map<UUID, ClaimContent> present;
    private final Set<UUID> retracted;
    private final Map<UUID, Work> works = new LinkedHashMap<>();
    private final List<UUID> targets = new ArrayList<>();
    private final List<List<Violation>> remarks = new ArrayList<>();
    private final List<Link> putOff = new ArrayList<>();

    /**
     * @param claims the batch, with publishers by the slugs that they have here
     * @param known reviews taken before under the same names
     * @param byText claims by the keys of their texts
     * @param bySlug claims by the slugs that the batch names
     * @param present what all those claims say now
     * @param retracted those of them that were retracted
     */
    ImportBatch(
            UUID job,
            List<ImportedClaim> claims,
            List<Review> known,
            Map<UUID, UUID> byText,
            Map<String, UUID> bySlug,
            Map<UUID, ClaimContent> present,
            Set<UUID> retracted) {
        this.job = job;
        this.claims = List.copyOf(claims);
        this.byText = new HashMap<>(byText);
        this.bySlug = new HashMap<>(bySlug);
        this.present = Map.copyOf(present);
        this.retracted = Set.copyOf(retracted);
        known.forEach(r -> reviews.computeIfAbsent(pageOf(r.publisher(), r.review()), p -> new ArrayList<>())
                .add(r));
    }

    /** A claim that the batch touches. */
    private static final class Work {
        final UUID id;
        final ClaimContent before;
        final List<Integer> records = new ArrayList<>();
        ClaimContent content;
        String note;

        Work(UUID id, ClaimContent before) {
            this.id = id;
            this.before = before;
            this.content = before;
        }

        boolean isNew() {
            return before == null;
        }
    }

    UUID job() {
        return job;
    }

    /** Decides on every claim, in order. */
    List<ImportOutcome.Kind> addAll() {
        return claims.stream().map(this::add).toList();
    }

    private ImportOutcome.Kind add(ImportedClaim claim) {
        int index = targets.size();
        remarks.add(new ArrayList<>());
        UUID target = claim.whole() ? wholeTarget(claim) : reviewTarget(claim);
        targets.add(target);
        if (retracted.contains(target)) {
            remark(index, "", "retracted", "the claim was retracted here; publish it again before importing it");
            return ImportOutcome.Kind.REFUSED;
        }
        Work work = works.computeIfAbsent(target, id -> new Work(id, present.get(id)));
        work.records.add(index);
        ClaimContent earlier = work.content;
        work.content = earlier == null ? claim.content().withSlug(claim.slug()) : changed(earlier, claim, work);
        byText.putIfAbsent(keyOf(claim), target);
        if (claim.slug() != null) {
            bySlug.putIfAbsent(claim.slug(), target);
        }
        return earlier == null
                ? ImportOutcome.Kind.ADDED
                : work.content.equals(earlier) ? ImportOutcome.Kind.UNCHANGED : ImportOutcome.Kind.UPDATED;
    }

    private UUID wholeTarget(ImportedClaim claim) {
        if (claim.claimId() != null && isKnown(claim.claimId())) {
            return claim.claimId();
        }
        UUID sameSlug = claim.slug() == null ? null : bySlug.get(claim.slug());
        return sameSlug != null ? sameSlug : Objects.requireNonNullElseGet(claim.claimId(), ClaimIds::next);
    }

    private boolean isKnown(UUID id) {
        return present.containsKey(id) || works.containsKey(id);
    }

    /**
     * A review is known by publisher and address. Where a page holds several, their texts tell them apart; where it holds one,
     * another text is that review reworded, unless both came in the same import.
     */
    private UUID reviewTarget(ImportedClaim claim) {
        String publisher = claim.content().verdicts().get(0).publisher();
        String review = ImportDesk.reviewOf(claim);
        UUID key = keyOf(claim);
        List<Review> parts = reviews.computeIfAbsent(pageOf(publisher, review), p -> new ArrayList<>());
        Review same =
                parts.stream().filter(r -> r.textKey().equals(key)).findFirst().orElse(null);
        if (same == null && parts.size() == 1 && !parts.get(0).job().equals(job)) {
            same = parts.get(0);
        }
        UUID target = explicitTarget(claim);
        if (target == null) {
            target = same != null ? same.claim() : byText.get(key);
        }
        if (target == null) {
            target = ClaimIds.next();
        }
        int part = same == null ? parts.size() : same.part();
        Review taken = new Review(publisher, review, part, key, target, job);
        if (same != null) {
            parts.remove(same);
        }
        parts.add(taken);
        touched.put(pageOf(publisher, review) + '\n' + part, taken);
        return target;
    }

    private UUID explicitTarget(ImportedClaim claim) {
        if (claim.claimId() != null && isKnown(claim.claimId())) {
            return claim.claimId();
        }
        return claim.slug() == null ? null : bySlug.get(claim.slug());
    }

    private ClaimContent changed(ClaimContent earlier, ImportedClaim claim, Work work) {
        if (claim.whole()) {
            work.note = "Imported again.";
            return claim.content().withSlug(earlier.slug());
        }
        VerdictContent verdict = claim.content().verdicts().get(0);
        List<VerdictContent> verdicts = new ArrayList<>(earlier.verdicts());
        int place = placeOf(verdict, verdicts);
        boolean added = place < 0;
        if (added) {
            verdicts.add(verdict);
        } else {
            verdicts.set(place, verdict);
        }
        work.note = (added ? "A verdict was added: " : "A verdict was changed by its publisher: ") + verdict.publisher()
                + ".";
        boolean houses = earlier.verdicts().stream().anyMatch(v -> v.url() == null);
        if (houses) {
            return earlier.withVerdicts(verdicts); // of the house's own claim only the list of verdicts grows
        }
        boolean alone = verdicts.size() == 1;
        return earlier.withWords(
                alone ? claim.content().text() : earlier.text(),
                union(earlier.claimants(), claim.content().claimants(), Claimant::name),
                union(earlier.appearances(), claim.content().appearances(), ImportBatch::nameOf),
                verdicts);
    }

    private static int placeOf(VerdictContent verdict, List<VerdictContent> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdict.publisher().equals(verdicts.get(i).publisher())
                    && Objects.equals(verdict.url(), verdicts.get(i).url())) {
                return i;
            }
        }
        return -1;
    }

    private static <T> List<T> union(List<T> earlier, List<T> later, Function<T, Object> name) {
        Map<Object, T> all = new LinkedHashMap<>();
        earlier.forEach(e -> all.putIfAbsent(name.apply(e), e));
        later.forEach(e -> all.putIfAbsent(name.apply(e), e));
        return List.copyOf(all.values());
    }

    private static Object nameOf(AppearanceContent a) {
        URI url = a.url();
        return url == null ? a : url;
    }

    /** Gives every new claim a slug that nobody has or had. */
    void giveSlugs(Function<Collection<String>, Set<String>> taken) {
        List<Work> open = works.values().stream().filter(Work::isNew).collect(Collectors.toCollection(ArrayList::new));
        Set<String> given = new LinkedHashSet<>();
        for (int attempt = 0; !open.isEmpty(); attempt++) {
            int n = attempt;
            Set<String> unfree =
                    taken.apply(open.stream().map(w -> candidate(w, n)).toList());
            List<Work> rest = new ArrayList<>();
            for (Work work : open) {
                String slug = candidate(work, n);
                if (!unfree.contains(slug) && given.add(slug)) {
                    if (work.content.slug() != null && n > 0) {
                        remark(
                                work.records.get(0),
                                "/slug",
                                "slug-taken",
                                "the slug belongs to another claim; it got " + slug);
                    }
                    work.content = work.content.withSlug(slug);
                } else {
                    rest.add(work);
                }
            }
            open = rest;
        }
    }

    private static String candidate(Work work, int attempt) {
        ClaimContent c = work.content;
        String base = c.slug() == null ? Slugs.of(c.text(), "claim") : c.slug();
        if (attempt == 0) {
            return base;
        }
        String hash = TextKeys.of(c.language(), c.text()).toString().substring(0, HASH_LENGTH);
        String cut =
                base.length() > BASE_LENGTH ? base.substring(0, BASE_LENGTH).replaceAll("-+$", "") : base;
        return cut + "-" + hash + (attempt == 1 ? "" : "-" + attempt);
    }

    /** A broader claim that is not there (yet) is left out for now. */
    void linkBroader() {
        Set<String> slugs = new LinkedHashSet<>(bySlug.keySet());
        works.values().forEach(w -> slugs.add(w.content.slug()));
        for (Work work : works.values()) {
            String broader = work.content.broader();
            if (broader != null && (!slugs.contains(broader) || broader.equals(work.content.slug()))) {
                work.content = work.content.withBroader(null);
                putOff.add(new Link(work.id, broader));
                remark(
                        work.records.get(0),
                        "/broader",
                        "broader-later",
                        "there is no claim '" + broader + "' yet; it is linked if this import brings it");
            }
        }
    }

    List<Publication> publications() {
        return works.values().stream()
                .filter(w -> !w.content.equals(w.before))
                .map(w -> new Publication(
                        w.id,
                        w.content,
                        w.isNew() ? ChangeKind.PUBLICATION : ChangeKind.UPDATE,
                        w.isNew() ? null : w.note))
                .toList();
    }

    List<Review> reviews() {
        return List.copyOf(touched.values());
    }

    List<Link> putOff() {
        return List.copyOf(putOff);
    }

    Map<UUID, String> slugs() {
        return works.values().stream().collect(Collectors.toMap(w -> w.id, w -> w.content.slug()));
    }

    UUID claimOf(int index) {
        return targets.get(index);
    }

    List<Violation> remarksOn(int index) {
        return remarks.get(index);
    }

    private void remark(int index, String pointer, String code, String message) {
        remarks.get(index).add(Violation.body(pointer, code, message));
    }

    private static UUID keyOf(ImportedClaim claim) {
        return TextKeys.of(claim.content().language(), claim.content().text());
    }

    private static String pageOf(String publisher, String review) {
        return publisher + '\n' + review;
    }
}
