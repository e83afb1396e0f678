package org.plumbline.interchange.google;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Appearance;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.web.PublicAddress;

/** Turns published claims into Google's shape. */
@ApplicationScoped
class GoogleClaims {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final PublicAddress address;
    private final ObjectMapper json;

    GoogleClaims(PublicAddress address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    /**
     * @param language as an {@code Accept-Language} header, null for the original
     * @param site only this publisher's verdicts, null for all
     */
    GoogleClaim of(ClaimState state, String language, String site) {
        PublishedClaim claim = read(state, language);
        return new GoogleClaim(
                claim.text(),
                claim.claimants().stream().map(Claimant::name).collect(Collectors.joining(", ")),
                claim.appearances().stream()
                        .map(Appearance::publishedOn)
                        .filter(Objects::nonNull)
                        .map(GoogleClaims::instant)
                        .min(String::compareTo)
                        .orElse(null),
                claim.verdicts().stream()
                        .filter(v -> site == null || v.publisher().site().equals(site))
                        .map(v -> review(claim, v))
                        .toList(),
                claim.slug(),
                claim.href(),
                claim.revision(),
                claim.rating(),
                claim.agreement(),
                claim.notes().stream()
                        .map(n -> new GoogleClaim.Note(n.kind(), n.text(), n.citations()))
                        .toList(),
                claim.citations().stream()
                        .map(c -> new GoogleClaim.Evidence(
                                c.key(),
                                c.stance(),
                                c.source().title(),
                                text(c.source().url())))
                        .toList());
    }

    private GoogleClaim.Review review(PublishedClaim claim, Verdict v) {
        return new GoogleClaim.Review(
                new GoogleClaim.Publisher(v.publisher().name(), v.publisher().site()),
                v.url() == null ? address.page(claim.slug()) : v.url().toString(),
                v.title() == null ? claim.text() : v.title(),
                v.reviewedOn() == null ? null : instant(v.reviewedOn().toString()),
                v.label(),
                claim.language(),
                v.rating(),
                v.value(),
                v.summary(),
                v.asOf());
    }

    /** The first instant of a day, month or year. */
    private static String instant(String partial) {
        String day = switch (partial.length()) {
            case YEAR -> partial + "-01-01";
            case MONTH -> partial + "-01";
            default -> partial;
        };
        return day + "T00:00:00Z";
    }

    private PublishedClaim read(ClaimState state, String language) {
        try {
            return json.readValue(state.in(language).body(), PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(URI uri) {
        return uri == null ? null : uri.toString();
    }
}
