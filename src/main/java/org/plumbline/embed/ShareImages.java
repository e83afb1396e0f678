package org.plumbline.embed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaims;
import org.plumbline.web.StoredDocument;

/** The images that stand for a claim where it is shared: one per revision and language, drawn once and kept. */
@ApplicationScoped
class ShareImages {
    private final PublishedClaims claims;
    private final Timelines timelines;
    private final Pages pages;
    private final ImageFont font = ImageFont.bundled();

    ShareImages(PublishedClaims claims, Timelines timelines, Pages pages) {
        this.claims = claims;
        this.timelines = timelines;
        this.pages = pages;
    }

    /** @param revision null for the present one */
    StoredDocument image(String slug, Integer revision, String wanted) {
        ClaimState state = revision == null ? claims.current(slug) : claims.revision(slug, revision);
        StoredDocument document = state.in(wanted);
        return pages.kept(List.of("image", state.position(), document.language()), () -> {
            PublishedClaim claim = timelines.claim(document);
            return StoredDocument.of(
                    ShareImage.of(claim, verdict(claim), font).png(), document.language(), state.publishedAt());
        });
    }

    /** The verdict in the language of the claim, or as its publisher says it. */
    private static String verdict(PublishedClaim claim) {
        if (claim.rating() == null) {
            return claim.verdicts().isEmpty() ? "" : claim.verdicts().get(0).label();
        }
        return Languages.OF_PAGES.contains(claim.language())
                ? MessageBundles.get(UiMessages.class, Localized.Literal.of(claim.language()))
                        .rating(claim.rating())
                : claim.rating().label();
    }
}
