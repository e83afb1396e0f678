package org.plumbline.editorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.ClaimContent.VerdictContent;

/**
 * Content in which one source or topic stands for another. Where a claim had both, the one that stays keeps its own stance
 * and locator.
 *
 * @param from key of the one that goes
 * @param to key of the one that stays
 */
record Repointing(String from, String to) {

    ClaimContent source(ClaimContent c) {
        return new ClaimContent(
                c.slug(),
                c.language(),
                c.text(),
                c.wordings(),
                c.claimants(),
                c.subject(),
                c.confusedWith(),
                c.broader(),
                c.topics(),
                once(c.appearances(), this::appearance, a -> a.source() == null ? a : a.source()),
                c.verdicts().stream().map(this::verdict).toList(),
                c.notes().stream()
                        .map(n -> new NoteContent(n.kind(), n.text(), keys(n.citations())))
                        .toList(),
                citations(c.citations()),
                c.translations());
    }

    ClaimContent topic(ClaimContent c) {
        return new ClaimContent(
                c.slug(),
                c.language(),
                c.text(),
                c.wordings(),
                c.claimants(),
                c.subject(),
                c.confusedWith(),
                c.broader(),
                keys(c.topics()),
                c.appearances(),
                c.verdicts(),
                c.notes(),
                c.citations(),
                c.translations());
    }

    List<String> keys(List<String> keys) {
        return keys.stream().map(this::key).distinct().toList();
    }

    private String key(String key) {
        return Objects.equals(key, from) ? to : key;
    }

    private List<CitationContent> citations(List<CitationContent> citations) {
        boolean both = citations.stream().anyMatch(c -> to.equals(c.source()));
        return citations.stream()
                .filter(c -> !both || !from.equals(c.source()))
                .map(c -> new CitationContent(key(c.source()), c.stance(), c.locator(), c.accessedOn()))
                .toList();
    }

    private AppearanceContent appearance(AppearanceContent a) {
        return new AppearanceContent(key(a.source()), a.publisher(), a.title(), a.url(), a.publishedOn());
    }

    private VerdictContent verdict(VerdictContent v) {
        return new VerdictContent(
                v.publisher(),
                v.rating(),
                v.label(),
                v.summary(),
                v.explanation(),
                v.reviewedOn(),
                v.asOf(),
                v.url(),
                v.title(),
                keys(v.citations()));
    }

    private static <T> List<T> once(List<T> list, Function<T, T> change, Function<T, Object> identity) {
        Map<Object, T> kept = new LinkedHashMap<>();
        list.stream().map(change).forEach(item -> kept.putIfAbsent(identity.apply(item), item));
        return new ArrayList<>(kept.values());
    }
}
