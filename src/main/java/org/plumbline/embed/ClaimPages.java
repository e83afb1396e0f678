package org.plumbline.embed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.interchange.claimreview.ClaimReviews;
import org.plumbline.publication.Change;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.HotClaims;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaims;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.web.StoredDocument;

/** Gathers what a claim's page shows and renders it. */
@ApplicationScoped
class ClaimPages {
    /** Of what is kept, among {@link Pages#key keys}. */
    static final String KIND = "claim";

    private static final int REVISIONS_SHOWN = 5;
    private static final int HISTORY_SHOWN = 30;
    private static final int MOST_COMPARED = 4;

    private final PublishedClaims claims;
    private final HotClaims hot;
    private final Names names;
    private final Timelines timelines;
    private final ClaimReviews reviews;
    private final Pages pages;

    ClaimPages(
            PublishedClaims claims,
            HotClaims hot,
            Names names,
            Timelines timelines,
            ClaimReviews reviews,
            Pages pages) {
        this.claims = claims;
        this.hot = hot;
        this.names = names;
        this.timelines = timelines;
        this.reviews = reviews;
        this.pages = pages;
    }

    /** The page of the present state. */
    StoredDocument current(String slug, String explicit, String acceptLanguage) {
        ClaimState state = claims.current(slug);
        String wanted = Languages.wanted(explicit, acceptLanguage);
        StoredDocument document = state.in(wanted);
        String words = document.language();
        String pageLanguage = Languages.ofPage(wanted, words);
        return pages.kept(Pages.key(KIND, state, words, pageLanguage, explicit), () -> {
            Frame frame = frame("/claims/" + state.slug(), explicit, pageLanguage, timelines.claim(document));
            return render(frame, document, claims.history(slug).items(), state.position());
        });
    }

    /** The page of a numbered revision, with a banner where it is not the newest. */
    StoredDocument revision(String slug, int number, String explicit, String acceptLanguage) {
        ClaimState state = claims.revision(slug, number);
        List<Change> history = claims.history(slug).items();
        String wanted = Languages.wanted(explicit, acceptLanguage);
        StoredDocument document = state.in(wanted);
        Frame frame = frame(
                "/claims/" + slug + "/revisions/" + number,
                explicit,
                Languages.ofPage(wanted, document.language()),
                timelines.claim(document));
        return render(frame, document, history, state.position());
    }

    /** Every revision with what it changed, newest first. */
    HistoryPage history(Frame frame, String slug, int before) {
        List<Change> history = claims.history(slug).items();
        ClaimState newest = claims.revision(slug, history.get(0).revision());
        StoredDocument document = newest.in(frame.lang());
        int first = before == 0 ? 0 : Math.max(0, history.size() - before + 1);
        int rest = history.size() - first - HISTORY_SHOWN;
        return new HistoryPage(
                frame,
                newest.slug(),
                history.get(0).kind() == ChangeKind.RETRACTION ? history.get(0) : null,
                timelines.claim(document).text(),
                document.language(),
                timelines.of(history, first, HISTORY_SHOWN, frame.lang()),
                rest > 0 ? rest + 1 : 0);
    }

    private Frame frame(String path, String explicit, String pageLanguage, PublishedClaim claim) {
        return pages.frame(path, explicit, pageLanguage, claim.languages());
    }

    private StoredDocument render(Frame frame, StoredDocument document, List<Change> history, long position) {
        PublishedClaim claim = timelines.claim(document);
        int index = 0;
        while (index < history.size() && history.get(index).position() != position) {
            index++;
        }
        Change newest = history.get(0);
        boolean isNews = index > 0 || newest.kind() == ChangeKind.RETRACTION;
        ClaimPage page = new ClaimPage(
                frame,
                claim,
                document.language(),
                isNews ? newest : null,
                traits(claim, document.language()),
                broader(claim, document.language()),
                topics(claim, document.language()),
                timelines.of(history, index, REVISIONS_SHOWN, document.language()),
                isNews ? null : reviews.scriptOf(claim).orElse(null));
        return pages.render(page, frame.lang(), null);
    }

    private TraitTable traits(PublishedClaim claim, String language) {
        List<String> slugs = new ArrayList<>();
        slugs.add(claim.subject().slug());
        claim.confusedWith().forEach(c -> slugs.add(c.slug()));
        if (slugs.size() < 2) {
            return new TraitTable(List.of(), List.of());
        }
        List<PublishedSubject> subjects = slugs.stream()
                .distinct()
                .limit(MOST_COMPARED)
                .map(names::subject)
                .flatMap(Optional::stream)
                .toList();
        return TraitTable.of(subjects, language);
    }

    private String broader(PublishedClaim claim, String language) {
        return Optional.ofNullable(claim.broader())
                .flatMap(hot::current)
                .filter(state -> !state.isRetracted())
                .map(state -> timelines.claim(state.in(language)).text())
                .orElse(null);
    }

    private Map<String, String> topics(PublishedClaim claim, String language) {
        Map<String, String> topics = new LinkedHashMap<>();
        claim.topics().forEach(slug -> topics.put(slug, names.ofTopic(slug, language)));
        return topics;
    }
}
