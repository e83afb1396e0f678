package org.plumbline.embed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.publication.Change;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.HotClaims;
import org.plumbline.publication.LogReader;
import org.plumbline.publication.PublishedPublisher;
import org.plumbline.publication.Rating;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;
import org.plumbline.web.StoredDocument;

/** Makes the pages about the desk's own work: what it corrected, and how it works. */
@ApplicationScoped
class DeskPages {
    private static final int PER_PAGE = 30;
    private static final int MOST_PUBLISHERS = 10_000;

    private final LogReader log;
    private final ClaimReader claims;
    private final HotClaims hot;
    private final ReferenceReader references;
    private final Timelines timelines;

    DeskPages(LogReader log, ClaimReader claims, HotClaims hot, ReferenceReader references, Timelines timelines) {
        this.log = log;
        this.claims = claims;
        this.hot = hot;
        this.references = references;
        this.timelines = timelines;
    }

    /** @param before position to go on before, null for the newest */
    CorrectionsPage corrections(Frame frame, Long before) {
        List<Change> found = log.correctionsBefore(before == null ? Long.MAX_VALUE : before, PER_PAGE + 1);
        List<Change> shown = found.subList(0, Math.min(PER_PAGE, found.size()));
        Map<Long, ClaimState> states = claims
                .at(shown.stream().map(Change::position).toList())
                .stream()
                .collect(Collectors.toMap(ClaimState::position, Function.identity()));
        return new CorrectionsPage(
                frame,
                shown.stream()
                        .map(change -> item(change, states.get(change.position()), frame.lang()))
                        .toList(),
                found.size() > PER_PAGE ? shown.get(PER_PAGE - 1).position() : 0);
    }

    private CorrectionsPage.Item item(Change change, ClaimState state, String language) {
        StoredDocument document = state.in(language);
        return new CorrectionsPage.Item(
                change, timelines.claim(document).text(), document.language(), isRetracted(change.slug()));
    }

    private boolean isRetracted(String slug) {
        return hot.current(slug).filter(ClaimState::isRetracted).isPresent();
    }

    MethodologyPage methodology(Frame frame) {
        Optional<PublishedPublisher> house =
                references.list(ReferenceKind.PUBLISHER, "", MOST_PUBLISHERS, null).stream()
                        .map(keyed -> references.parse(keyed.document(), PublishedPublisher.class))
                        .filter(PublishedPublisher::house)
                        .findFirst();
        Optional<PublishedPublisher.Translation> translation =
                house.map(h -> h.translations().get(frame.lang()));
        return new MethodologyPage(
                frame,
                house.map(PublishedPublisher::name).orElse(""),
                text(
                        translation.map(PublishedPublisher.Translation::methodology),
                        house.map(PublishedPublisher::methodology)),
                text(
                        translation.map(PublishedPublisher.Translation::correctionsPolicy),
                        house.map(PublishedPublisher::correctionsPolicy)),
                List.of(Rating.values()));
    }

    private static String text(Optional<String> translated, Optional<String> original) {
        return Objects.requireNonNullElse(translated.or(() -> original).orElse(null), "");
    }
}
