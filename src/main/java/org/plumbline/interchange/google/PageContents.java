package org.plumbline.interchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.interchange.google.MarkupPage.ClaimRating;
import org.plumbline.interchange.google.MarkupPage.Markup;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.publication.Rating;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.Violation;

/**
 * Makes a claim's content of a fact check in Google's shape. What Google's shape can say replaces what was there; what it
 * cannot say (evidence, notes, other publishers' verdicts, translations) stays, unless the members of our own say it.
 */
@ApplicationScoped
class PageContents {
    private static final int DAY = 10;

    private final PublisherSites sites;
    private final PublicAddress address;

    PageContents(PublisherSites sites, PublicAddress address) {
        this.sites = sites;
        this.address = address;
    }

    /** @param before what the claim says now, empty for a new one */
    ClaimContent of(MarkupPage page, Markup markup, Optional<ClaimContent> before) {
        ClaimContent base = before.orElse(
                new ClaimContent(null, "en", null, null, null, null, null, null, null, null, null, null, null, null));
        return new ClaimContent(
                first(markup.slug(), base.slug()),
                first(markup.languageCode(), base.language()),
                markup.claimReviewed().strip(),
                base.wordings(),
                claimants(markup),
                first(markup.subject(), base.subject()),
                base.confusedWith(),
                base.broader(),
                markup.topics().isEmpty() ? base.topics() : markup.topics(),
                appearances(markup, base),
                verdicts(page, markup, base),
                markup.notes().isEmpty() ? base.notes() : markup.notes(),
                markup.citations().isEmpty() ? base.citations() : markup.citations(),
                base.translations());
    }

    private static String first(String wanted, String otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    private static List<Claimant> claimants(Markup markup) {
        return markup.claimAuthor() == null || markup.claimAuthor().name() == null
                ? List.of()
                : List.of(new Claimant(
                        markup.claimAuthor().name(), uri(markup.claimAuthor().sameAs())));
    }

    /** Appearances that are sources of ours stay: Google's shape knows only addresses. */
    private static List<AppearanceContent> appearances(Markup markup, ClaimContent base) {
        List<AppearanceContent> all = new ArrayList<>(
                base.appearances().stream().filter(a -> a.source() != null).toList());
        if (markup.claimFirstAppearance() != null || markup.claimDate() != null || markup.claimLocation() != null) {
            String title = markup.claimLocation() == null && markup.claimFirstAppearance() == null
                    ? "First known appearance"
                    : markup.claimLocation();
            all.add(new AppearanceContent(
                    null, null, title, uri(markup.claimFirstAppearance()), partialDay(markup.claimDate())));
        }
        markup.claimAppearances().stream()
                .filter(url -> !url.equals(markup.claimFirstAppearance()))
                .forEach(url -> all.add(new AppearanceContent(null, null, null, uri(url), null)));
        return all;
    }

    private List<VerdictContent> verdicts(MarkupPage page, Markup markup, ClaimContent base) {
        String host = PublisherSites.host(page.pageUrl());
        String publisher = sites.publisherAt(host).orElse(null);
        boolean ownPage = page.pageUrl().startsWith(address.of("/"));
        List<VerdictContent> all = new ArrayList<>(base.verdicts());
        Optional<VerdictContent> before = all.stream()
                .filter(v -> v.publisher() == null || v.publisher().equals(publisher))
                .findFirst();
        ClaimRating rating = markup.rating();
        VerdictContent verdict = new VerdictContent(
                publisher,
                rating(rating),
                rating.textualRating(),
                rating.ratingExplanation() == null
                        ? before.map(VerdictContent::summary).orElse(null)
                        : rating.ratingExplanation(),
                before.map(VerdictContent::explanation).orElse(null),
                page.publishDate() == null
                        ? before.map(VerdictContent::reviewedOn).orElse(null)
                        : day(page.publishDate()),
                before.map(VerdictContent::asOf).orElse(null),
                ownPage ? null : uri(markup.url() == null ? page.pageUrl() : markup.url()),
                before.map(VerdictContent::title).orElse(null),
                before.map(VerdictContent::citations).orElse(List.of()));
        if (before.isPresent()) {
            all.set(all.indexOf(before.get()), verdict);
        } else {
            all.add(0, verdict);
        }
        return all;
    }

    /** Our term for a verdict: by its words where they are ours, else by a number of our own scale. Never guessed. */
    static Rating rating(ClaimRating given) {
        Optional<Rating> byWords = Arrays.stream(Rating.values())
                .filter(r -> r.label().equalsIgnoreCase(given.textualRating().strip())
                        || r.slug().equals(given.textualRating().strip()))
                .findFirst();
        boolean ourScale = given.ratingValue() != null
                && Integer.valueOf(Rating.WORST).equals(given.worstRating())
                && Integer.valueOf(Rating.BEST).equals(given.bestRating());
        return byWords.or(() -> ourScale
                        ? Arrays.stream(Rating.values())
                                .filter(r -> r.value().isPresent() && r.value().getAsInt() == given.ratingValue())
                                .findFirst()
                        : Optional.empty())
                .orElse(null);
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date.substring(0, DAY));
        } catch (DateTimeException e) {
            throw ProblemException.of(
                    ProblemType.INVALID_BODY,
                    Violation.body("/publishDate", "malformed", "must be a date that exists"));
        }
    }

    private static String partialDay(String date) {
        return date == null ? null : date.substring(0, Math.min(DAY, date.length()));
    }

    private static URI uri(String url) {
        return url == null ? null : URI.create(url.strip());
    }
}
