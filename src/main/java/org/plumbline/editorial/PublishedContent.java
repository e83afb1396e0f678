package org.plumbline.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.MixUp;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.ClaimContent.Translation;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Appearance;
import org.plumbline.publication.PublishedClaim.ConfusedWith;
import org.plumbline.publication.PublishedClaim.NuanceNote;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.web.StoredDocument;

/** Reads a published state back into content: rendering it again gives the same document. */
@ApplicationScoped
public class PublishedContent {
    private final ObjectMapper json;

    PublishedContent(ObjectMapper json) {
        this.json = json;
    }

    ClaimContent of(ClaimState state) {
        Map<String, PublishedClaim> renderings = new TreeMap<>();
        state.renderings().forEach((language, document) -> renderings.put(language, read(document)));
        return of(read(state.original()), renderings);
    }

    /**
     * A document of this or another Plumbline as content.
     *
     * @param renderings the same claim in other languages, by language
     */
    public static ClaimContent of(PublishedClaim claim, Map<String, PublishedClaim> renderings) {
        Map<String, Translation> translations = new TreeMap<>();
        renderings.forEach((language, document) -> translations.put(language, translation(document)));
        return new ClaimContent(
                claim.slug(),
                claim.language(),
                claim.text(),
                claim.wordings(),
                claim.claimants(),
                claim.subject() == null ? null : claim.subject().slug(),
                claim.confusedWith().stream()
                        .map(c -> new MixUp(c.slug(), c.why()))
                        .toList(),
                claim.broader(),
                claim.topics(),
                claim.appearances().stream().map(PublishedContent::appearance).toList(),
                claim.verdicts().stream().map(PublishedContent::verdict).toList(),
                claim.notes().stream()
                        .map(n -> new NoteContent(n.kind(), n.text(), n.citations()))
                        .toList(),
                claim.citations().stream()
                        .map(c -> new CitationContent(c.key(), c.stance(), c.locator(), c.accessedOn()))
                        .toList(),
                translations);
    }

    /** Whether publishing this content now would show readers nothing new, in any language. */
    boolean saysTheSame(ClaimState present, ClaimContent content, ClaimRenderer renderer) {
        PublishedClaim next = renderer.original(present.claimId(), content);
        return read(present.original()).saysTheSameAs(next)
                && renderer.renderings(next, content).stream().allMatch(r -> {
                    StoredDocument rendering = present.renderings().get(r.language());
                    return rendering != null && read(rendering).saysTheSameAs(r);
                });
    }

    PublishedClaim read(StoredDocument document) {
        try {
            return json.readValue(document.body(), PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Translation translation(PublishedClaim rendering) {
        Verdict first =
                rendering.verdicts().isEmpty() ? null : rendering.verdicts().get(0);
        List<String> notes = rendering.notes().stream().map(NuanceNote::text).toList();
        List<String> why =
                rendering.confusedWith().stream().map(ConfusedWith::why).toList();
        return new Translation(
                rendering.text(),
                first == null ? null : first.summary(),
                first == null ? null : first.explanation(),
                notes,
                why);
    }

    /** What a source says of itself is not content: it is shown as the source says it at the time. */
    private static AppearanceContent appearance(Appearance a) {
        return a.source() == null
                ? new AppearanceContent(null, a.publisher(), a.title(), a.url(), a.publishedOn())
                : new AppearanceContent(a.source(), null, null, null, null);
    }

    private static VerdictContent verdict(Verdict v) {
        boolean ownLabel = v.rating() == null || !v.rating().label().equals(v.label());
        return new VerdictContent(
                v.publisher().slug(),
                v.rating(),
                ownLabel ? v.label() : null,
                v.summary(),
                v.explanation(),
                v.reviewedOn(),
                v.asOf(),
                v.url(),
                v.title(),
                v.citations());
    }
}
