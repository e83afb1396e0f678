package org.plumbline.interchange.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.StoredDocument;

/** Turns published states into entries of a feed. */
@ApplicationScoped
class Entries {
    private final PublicAddress address;
    private final ObjectMapper json;

    Entries(PublicAddress address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    /**
     * A claim as it stands now; the entry keeps its name through every revision.
     *
     * @param language as an {@code Accept-Language} header, null for the original
     */
    Feed.Entry claim(ClaimState state, String language) {
        PublishedClaim claim = read(state.in(language));
        Optional<Verdict> verdict = claim.verdicts().stream().findFirst();
        return new Feed.Entry(
                "urn:uuid:" + claim.id(),
                // The verdict comes first: a false claim that travels without it spreads the claim.
                verdict.map(v -> v.label() + ": ").orElse("") + claim.text(),
                address.page(claim.slug()),
                address.of(claim.href()),
                claim.language(),
                author(claim),
                claim.firstPublishedAt(),
                claim.publishedAt(),
                verdict.map(Verdict::summary).orElse(null),
                html(claim, verdict),
                categories(claim));
    }

    /** A correction or retraction; it happened once and never changes. */
    Feed.Entry correction(ClaimState state, PublishedClaim claim) {
        String revision = "/revisions/" + state.revision();
        return new Feed.Entry(
                "urn:uuid:" + UUID.nameUUIDFromBytes((state.claimId() + revision).getBytes(StandardCharsets.UTF_8)),
                (state.isRetracted() ? "Retraction: " : "Correction: ") + claim.text(),
                address.page(state.slug()) + revision,
                address.of(PublishedClaim.hrefOf(state.slug()) + revision),
                claim.language(),
                author(claim),
                state.publishedAt(),
                state.publishedAt(),
                state.note(),
                paragraph(state.note()),
                List.of(new Feed.Category(
                        address.of("/v1/corrections"),
                        state.kind().slug(),
                        state.kind().slug())));
    }

    PublishedClaim read(StoredDocument document) {
        try {
            return json.readValue(document.body(), PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String author(PublishedClaim claim) {
        return claim.verdicts().stream()
                .findFirst()
                .map(v -> v.publisher().name())
                .orElse(claim.attribution());
    }

    private List<Feed.Category> categories(PublishedClaim claim) {
        List<Feed.Category> categories = new ArrayList<>();
        if (claim.rating() != null) {
            categories.add(new Feed.Category(
                    address.of("/v1/ratings"),
                    claim.rating().slug(),
                    claim.rating().label()));
        }
        claim.topics().forEach(t -> categories.add(new Feed.Category(address.of("/v1/topics"), t, t)));
        return categories;
    }

    private static String html(PublishedClaim claim, Optional<Verdict> verdict) {
        StringBuilder html = new StringBuilder();
        verdict.ifPresent(v -> {
            html.append("<p><strong>").append(escaped(v.label())).append("</strong></p>");
            html.append(paragraph(v.summary()));
            if (v.explanation() != null) {
                for (String part : v.explanation().split("\\n\\s*\\n")) {
                    html.append(paragraph(part));
                }
            }
        });
        if (!claim.notes().isEmpty()) {
            html.append("<ul>");
            claim.notes()
                    .forEach(n -> html.append("<li>").append(escaped(n.text())).append("</li>"));
            html.append("</ul>");
        }
        return html.toString();
    }

    private static String paragraph(String text) {
        return text == null ? "" : "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
