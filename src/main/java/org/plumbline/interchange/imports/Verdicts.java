package org.plumbline.interchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.editorial.PublisherContent;
import org.plumbline.interchange.imports.Nodes.Found;
import org.plumbline.publication.Rating;
import org.plumbline.web.Slugs;

/** Reads who judged and what the judgement was, and maps it to our scale where the crosswalk can. */
final class Verdicts {
    private static final int NAME = 200;
    private static final int LABEL = 500;

    private final Findings findings;
    private final Cleaner clean;
    private final Crosswalk.Index crosswalk;

    Verdicts(Findings findings, Cleaner clean, Crosswalk.Index crosswalk) {
        this.findings = findings;
        this.clean = clean;
        this.crosswalk = crosswalk;
    }

    /** Who judged. */
    record By(PublisherContent publisher) {}

    By publisher(Found review, URI url) {
        for (String member : List.of("author", "publisher", "creator")) {
            for (Found given : Nodes.all(review, member)) {
                Found name = given.isObject() ? Nodes.text(given, "name") : Nodes.unwrapped(given);
                Found address = given.isObject() ? Nodes.text(given, "url", "sameAs", "@id") : null;
                if (name == null && address == null) {
                    continue;
                }
                URI home = address == null || !address.text().contains(".")
                        ? null
                        : clean.url(address.pointer(), address.text()).orElse(null);
                return publisher(given.pointer(), name == null ? null : name.text(), home, url);
            }
        }
        return publisher(review.pointer() + "/author", null, null, url);
    }

    /** A name without an address is known by the crosswalk, or by where the review stands. */
    By publisher(String pointer, String givenName, URI home, URI review) {
        String name =
                givenName == null ? null : clean.line(pointer, givenName, NAME).orElse(null);
        if (name != null && name.matches("(?i)(https?://|www\\.)\\S+")) {
            home = home == null ? clean.url(pointer, name).orElse(null) : home;
            name = null;
        }
        String site = home != null && !Sites.isShared(Sites.of(home)) ? Sites.of(home) : null;
        if (site == null && name != null) {
            site = crosswalk.siteOf(name).orElse(null);
        }
        if (site == null) {
            String host = Sites.of(Sites.archived(review));
            site = Sites.isShared(host) ? null : host;
        }
        if (site == null || !site.contains(".")) {
            throw findings.refusal(
                    "no-publisher",
                    pointer,
                    "it is not known who reviewed the claim",
                    "send author.url, or the review's url");
        }
        if (name == null) {
            name = unnamed(pointer, site);
        }
        return new By(new PublisherContent(
                Slugs.of(name, site.replace('.', '-')), name, site, home(site), false, null, null, null));
    }

    /** Of a publisher that the crosswalk knows nothing is missing. */
    private String unnamed(String pointer, String site) {
        Optional<String> known = crosswalk.nameOf(site);
        String reason = "the publisher is not named; " + site + " says who it is";
        if (known.isPresent()) {
            findings.note("publisher-unnamed", pointer, reason, "send author.name");
        } else {
            findings.repaired("publisher-unnamed", pointer, reason, "send author.name");
        }
        return known.orElse(site);
    }

    private static URI home(String site) {
        return URI.create("https://" + site + "/");
    }

    VerdictContent verdict(
            Found review,
            By by,
            String language,
            URI url,
            String title,
            String summary,
            String explanation,
            LocalDate reviewedOn) {
        Found rating = rating(review);
        String label = label(review, rating);
        checkNumbers(rating);
        return of(
                by,
                rating == null ? review.pointer() : rating.pointer(),
                label,
                language,
                url,
                title,
                summary,
                explanation,
                reviewedOn);
    }

    VerdictContent of(
            By by,
            String pointer,
            String label,
            String language,
            URI url,
            String title,
            String summary,
            String explanation,
            LocalDate reviewedOn) {
        Optional<Rating> mapped = crosswalk.rating(label, by.publisher().site(), language);
        if (mapped.isEmpty()) {
            findings.note(
                    "unmapped-label",
                    pointer,
                    "the label '" + label
                            + "' has no place in the crosswalk; the rating is left out and the label kept",
                    "propose the label for GET /v1/ratings/crosswalk");
        }
        return new VerdictContent(
                by.publisher().slug(),
                mapped.orElse(null),
                label,
                summary,
                explanation,
                reviewedOn,
                null,
                url,
                title,
                List.of());
    }

    /** Some wrap the rating once more. */
    private Found rating(Found review) {
        Found rating = Nodes.first(review, "reviewRating", "rating");
        if (rating != null
                && rating.isObject()
                && rating.node().path("properties").isObject()) {
            findings.repaired(
                    "rating-nested",
                    rating.pointer() + "/properties",
                    "the rating was wrapped in properties",
                    "send it in reviewRating");
            return new Found(rating.node().get("properties"), rating.pointer() + "/properties");
        }
        return rating;
    }

    private String label(Found review, Found rating) {
        Found label = rating == null
                ? null
                : rating.isObject() ? Nodes.text(rating, "alternateName", "name") : Nodes.unwrapped(rating);
        if (label != null) {
            JsonNode given = rating.node().get("alternateName");
            if (given != null && !given.isValueNode()) {
                findings.repaired(
                        "label-wrapped",
                        label.pointer(),
                        "the label was in a list or an object",
                        "send alternateName as text");
            }
            Found from = label;
            Optional<String> text = clean.line(from.pointer(), from.text(), LABEL);
            if (text.isPresent()) {
                return text.get();
            }
        }
        Found value = rating == null ? null : Nodes.text(rating, "ratingValue");
        if (value == null) {
            throw findings.refusal(
                    "no-rating",
                    review.pointer() + "/reviewRating",
                    "there is no verdict in it",
                    "send reviewRating.alternateName");
        }
        Found best = Nodes.text(rating, "bestRating");
        Found worst = Nodes.text(rating, "worstRating");
        String scale = best == null || worst == null ? "" : " (" + worst.text() + "–" + best.text() + ")";
        findings.repaired(
                "label-missing",
                rating.pointer() + "/alternateName",
                "the rating has only a number; the number is kept as its label",
                "send alternateName: numbers mean different things with different publishers");
        return clean.line(value.pointer(), value.text() + scale, LABEL).orElse("?");
    }

    /** Numbers are not used, but whoever sends impossible ones wants to know. */
    private void checkNumbers(Found rating) {
        Double value = number(rating, "ratingValue");
        Double best = number(rating, "bestRating");
        Double worst = number(rating, "worstRating");
        if (best != null && worst != null && best <= worst) {
            findings.note(
                    "scale-impossible",
                    rating.pointer() + "/bestRating",
                    "bestRating is not above worstRating; the numbers were not used",
                    "leave numbers out where there is no scale");
        } else if (value != null && best != null && worst != null && (value > best || value < worst)) {
            findings.note(
                    "value-outside-scale",
                    rating.pointer() + "/ratingValue",
                    "ratingValue lies outside the scale; the numbers were not used",
                    "send a value between worstRating and bestRating");
        }
    }

    private static Double number(Found rating, String member) {
        Found value = rating == null ? null : Nodes.text(rating, member);
        try {
            return value == null ? null : Double.valueOf(value.text().strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
