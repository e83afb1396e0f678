package org.plumbline.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ClaimContent.Translation;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Agreement;
import org.plumbline.publication.PublishedClaim.Appearance;
import org.plumbline.publication.PublishedClaim.Citation;
import org.plumbline.publication.PublishedClaim.ConfusedWith;
import org.plumbline.publication.PublishedClaim.NuanceNote;
import org.plumbline.publication.PublishedClaim.PublisherRef;
import org.plumbline.publication.PublishedClaim.SubjectRef;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.publication.Rating;
import org.plumbline.publication.SourceRecord;

/** Turns content and what it refers to into the public document, in every language it was written in. */
final class ClaimRenderer {
    private final ReferenceNames.Known known;

    ClaimRenderer(ReferenceNames.Known known) {
        this.known = known;
    }

    /** The document in its original language. */
    PublishedClaim original(UUID id, ClaimContent content) {
        List<Verdict> verdicts = content.verdicts().stream().map(this::verdict).toList();
        return new PublishedClaim(
                id,
                content.slug(),
                PublishedClaim.hrefOf(content.slug()),
                0,
                0,
                null,
                null,
                null,
                content.language(),
                languages(content),
                content.text(),
                content.wordings(),
                content.claimants(),
                content.subject() == null ? null : known.subjects().get(content.subject()),
                content.confusedWith().stream()
                        .map(m -> new ConfusedWith(
                                m.subject(), known.subjects().get(m.subject()).name(), m.why()))
                        .toList(),
                content.broader(),
                content.topics(),
                content.appearances().stream().map(this::appearance).toList(),
                rating(verdicts),
                agreement(verdicts),
                verdicts,
                content.notes().stream()
                        .map(n -> new NuanceNote(n.kind(), n.text(), n.citations()))
                        .toList(),
                content.citations().stream()
                        .map(c -> new Citation(
                                c.source(),
                                c.stance(),
                                c.locator(),
                                c.accessedOn(),
                                known.sources().get(c.source())))
                        .toList(),
                List.of(),
                PublishedClaim.LICENSE,
                attribution(verdicts));
    }

    /** The documents in the other languages. */
    List<PublishedClaim> renderings(PublishedClaim original, ClaimContent content) {
        List<PublishedClaim> renderings = new ArrayList<>();
        new TreeMap<>(content.translations())
                .forEach((language, t) -> renderings.add(translated(original, language, t)));
        return renderings;
    }

    private PublishedClaim translated(PublishedClaim o, String language, Translation t) {
        return new PublishedClaim(
                o.id(),
                o.slug(),
                o.href(),
                0,
                0,
                null,
                null,
                null,
                language,
                o.languages(),
                Objects.requireNonNullElse(t.text(), o.text()),
                o.wordings(),
                o.claimants(),
                o.subject() == null
                        ? null
                        : new SubjectRef(
                                o.subject().slug(), known.nameOf(o.subject().slug(), language)),
                confusedWith(o.confusedWith(), language, t.confusedWith()),
                o.broader(),
                o.topics(),
                o.appearances(),
                o.rating(),
                o.agreement(),
                verdicts(o.verdicts(), language, t),
                notes(o.notes(), t.notes()),
                o.citations(),
                List.of(),
                o.license(),
                o.attribution());
    }

    private List<ConfusedWith> confusedWith(List<ConfusedWith> original, String language, List<String> why) {
        List<ConfusedWith> translated = new ArrayList<>();
        for (ConfusedWith o : original) {
            int i = translated.size();
            translated.add(new ConfusedWith(
                    o.slug(), known.nameOf(o.slug(), language), i < why.size() ? why.get(i) : o.why()));
        }
        return translated;
    }

    /** Only the words of the first verdict are the house's to translate. */
    private static List<Verdict> verdicts(List<Verdict> original, String language, Translation t) {
        List<Verdict> translated = new ArrayList<>();
        for (Verdict v : original) {
            boolean house = translated.isEmpty();
            translated.add(new Verdict(
                    v.publisher(),
                    v.rating(),
                    label(v, language),
                    v.value(),
                    v.best(),
                    v.worst(),
                    house && t.summary() != null ? t.summary() : v.summary(),
                    house && t.explanation() != null ? t.explanation() : v.explanation(),
                    v.reviewedOn(),
                    v.asOf(),
                    v.url(),
                    v.title(),
                    v.citations()));
        }
        return translated;
    }

    /** What a publisher calls it in words of its own stays so. */
    private static String label(Verdict v, String language) {
        boolean own = v.rating() == null || !v.rating().label().equals(v.label());
        return own ? v.label() : v.rating().label(language);
    }

    private static List<NuanceNote> notes(List<NuanceNote> original, List<String> texts) {
        List<NuanceNote> translated = new ArrayList<>(original);
        for (int i = 0; i < Math.min(texts.size(), original.size()); i++) {
            translated.set(
                    i,
                    new NuanceNote(
                            original.get(i).kind(),
                            texts.get(i),
                            original.get(i).citations()));
        }
        return translated;
    }

    private static List<String> languages(ClaimContent content) {
        List<String> languages = new ArrayList<>(List.of(content.language()));
        languages.addAll(new TreeMap<>(content.translations()).keySet());
        return languages;
    }

    private Verdict verdict(VerdictContent v) {
        PublisherRef publisher =
                v.publisher() == null ? known.house() : known.publishers().get(v.publisher());
        boolean numbered = v.rating() != null && v.rating().value().isPresent();
        return new Verdict(
                publisher,
                v.rating(),
                v.label() == null ? v.rating().label() : v.label(),
                numbered ? v.rating().value().getAsInt() : null,
                numbered ? Rating.BEST : null,
                numbered ? Rating.WORST : null,
                v.summary(),
                v.explanation(),
                v.reviewedOn(),
                v.asOf(),
                v.url(),
                v.title(),
                v.citations());
    }

    private Appearance appearance(AppearanceContent a) {
        SourceRecord source = a.source() == null ? null : known.sources().get(a.source());
        return source == null
                ? new Appearance(a.source(), a.publisher(), a.title(), a.url(), a.publishedOn())
                : new Appearance(a.source(), source.publisher(), source.title(), source.url(), source.publishedOn());
    }

    private static Rating rating(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(Verdict::rating)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Agreement agreement(List<Verdict> verdicts) {
        if (verdicts.size() < 2) {
            return Agreement.SINGLE;
        }
        List<Rating> ratings = verdicts.stream().map(Verdict::rating).distinct().toList();
        boolean same = ratings.size() == 1;
        boolean neighbours = ratings.stream()
                        .allMatch(r -> r != null && r.value().isPresent())
                && ratings.stream().mapToInt(r -> r.value().getAsInt()).max().getAsInt()
                                - ratings.stream()
                                        .mapToInt(r -> r.value().getAsInt())
                                        .min()
                                        .getAsInt()
                        <= 1;
        return same || neighbours ? Agreement.AGREED : Agreement.SPLIT;
    }

    private static String attribution(List<Verdict> verdicts) {
        Map<String, Boolean> names = new java.util.LinkedHashMap<>();
        verdicts.forEach(v -> names.put(v.publisher().name(), true));
        return String.join(", ", names.keySet());
    }
}
