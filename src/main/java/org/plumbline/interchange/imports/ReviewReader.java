package org.plumbline.interchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ImportedClaim;
import org.plumbline.interchange.imports.Nodes.Found;
import org.plumbline.publication.PublishedClaim.Claimant;

/** Reads one ClaimReview (schema.org), with all the dirt that publishers' markup has. */
final class ReviewReader {
    private static final int TEXT = 1000;
    private static final int PROSE = 2000;
    private static final int EXPLANATION = 20_000;
    private static final int NAME = 300;
    private static final int MOST_APPEARANCES = 100;
    private static final int MOST_CLAIMANTS = 50;
    private static final Pattern OUR_ID =
            Pattern.compile("(?:^|/)id/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:#.*)?$");
    private static final Pattern OUR_SLUG = Pattern.compile("(?:^|/)claims/([a-z0-9]+(?:-[a-z0-9]+)*)(?:#.*)?$");

    private final Findings findings;
    private final Cleaner clean;
    private final Verdicts verdicts;
    private final String defaultLanguage;

    ReviewReader(Findings findings, Cleaner clean, Verdicts verdicts, String defaultLanguage) {
        this.findings = findings;
        this.clean = clean;
        this.verdicts = verdicts;
        this.defaultLanguage = defaultLanguage;
    }

    static boolean isReview(JsonNode node) {
        return Nodes.isOfType(node, "ClaimReview")
                || !Nodes.all(node, "", "claimReviewed").isEmpty();
    }

    /** @throws Findings.Refusal where what makes it a fact-check is missing */
    ImportedClaim read(Found review) {
        List<Found> items = Nodes.all(review, "itemReviewed");
        Found item = items.stream()
                .filter(Found::isObject)
                .findFirst()
                .orElse(new Found(review.node().path("-"), ""));
        String text = text(review, item);
        String language = language(review, item);
        URI url = url(review);
        Verdicts.By by = verdicts.publisher(review, url);
        Set<String> own = new LinkedHashSet<>(List.of(by.publisher().site()));
        List<AppearanceContent> appearances = appearances(items, url, own);
        Found title = Nodes.text(review, "name", "headline");
        ClaimContent content = new ClaimContent(
                null,
                language,
                text,
                null,
                claimants(items),
                null,
                null,
                null,
                null,
                appearances,
                List.of(verdicts.verdict(
                        review,
                        by,
                        language,
                        url,
                        title == null
                                ? null
                                : clean.line(title.pointer(), title.text(), TEXT)
                                        .orElse(null),
                        block(review, PROSE, "ratingExplanation", "description"),
                        block(review, EXPLANATION, "reviewBody", "articleBody"),
                        date(review))),
                null,
                null,
                null);
        Found id = Nodes.first(item, "@id");
        return new ImportedClaim(
                claimId(id), slug(id), false, content, List.of(by.publisher()), List.of(), Map.of(), Map.of());
    }

    private String text(Found review, Found item) {
        Found text = Nodes.text(review, "claimReviewed");
        if (text == null) {
            text = Nodes.text(item, "text", "name", "headline");
            if (text == null) {
                throw findings.refusal(
                        "no-claim",
                        review.pointer() + "/claimReviewed",
                        "there is no claim in it",
                        "send claimReviewed");
            }
            findings.repaired(
                    "claim-elsewhere",
                    text.pointer(),
                    "claimReviewed is missing; the text of itemReviewed was taken",
                    "send claimReviewed");
        }
        Found from = text;
        return clean.line(from.pointer(), from.text(), TEXT)
                .orElseThrow(() -> findings.refusal(
                        "no-claim",
                        from.pointer(),
                        "nothing readable is left of the claim",
                        "send the claim as plain text"));
    }

    private String language(Found review, Found item) {
        for (Found holder : List.of(review, item)) {
            Found given = Nodes.first(holder, "inLanguage");
            if (given != null && given.isObject()) {
                given = Nodes.text(given, "alternateName", "@value", "name", "identifier");
            }
            if (given != null && given.text() != null) {
                Optional<String> tag = Languages.tag(given.text());
                if (tag.isPresent()) {
                    return tag.get();
                }
                findings.repaired(
                        "language-unknown",
                        given.pointer(),
                        "'" + given.text() + "' is not a language",
                        "send a BCP 47 tag such as pt-BR");
            }
        }
        if (defaultLanguage == null) {
            findings.note(
                    "language-missing",
                    review.pointer() + "/inLanguage",
                    "the language is not said and was recorded as undetermined (und)",
                    "send inLanguage, or import with ?language=");
            return Languages.UNDETERMINED;
        }
        return defaultLanguage;
    }

    private URI url(Found review) {
        for (String member : List.of("url", "mainEntityOfPage", "@id")) {
            for (Found given : Nodes.all(review, member)) {
                String text = given.isObject() && given.node().has("@id")
                        ? given.node().get("@id").asText()
                        : given.text();
                if (text == null || member.equals("@id") && !text.startsWith("http")) {
                    continue;
                }
                if (text.strip().toLowerCase(java.util.Locale.ROOT).startsWith("javascript:")) {
                    throw findings.refusal(
                            "not-a-web-address",
                            given.pointer(),
                            "the review's address is a script",
                            "send the http or https address of the review");
                }
                List<URI> urls = clean.urls(given.pointer(), text);
                if (!urls.isEmpty()) {
                    return urls.get(0);
                }
            }
        }
        findings.note(
                "no-url",
                review.pointer() + "/url",
                "the review has no address; it is known by publisher and text instead",
                "send the review's url");
        return null;
    }

    private LocalDate date(Found review) {
        Found date = Nodes.text(review, "datePublished", "dateCreated", "dateModified");
        return date == null ? null : clean.date(date.pointer(), date.text()).orElse(null);
    }

    private String block(Found review, int max, String... members) {
        for (String member : members) {
            Found text = member.equals("ratingExplanation")
                    ? Nodes.first(review, "reviewRating") == null
                            ? null
                            : Nodes.text(Nodes.first(review, "reviewRating"), member)
                    : Nodes.text(review, member);
            if (text != null) {
                return clean.block(text.pointer(), text.text(), max).orElse(null);
            }
        }
        return null;
    }

    private List<Claimant> claimants(List<Found> items) {
        Map<String, Claimant> claimants = new LinkedHashMap<>();
        for (Found item : items) {
            for (Found author : Nodes.all(item, "author")) {
                Found name = author.isObject() ? Nodes.text(author, "name") : Nodes.unwrapped(author);
                if (name == null) {
                    continue;
                }
                clean.line(name.pointer(), name.text(), NAME)
                        .ifPresent(n -> claimants.putIfAbsent(
                                n, new Claimant(n, address(author).orElse(null))));
            }
        }
        return claimants.values().stream().limit(MOST_CLAIMANTS).toList();
    }

    private Optional<URI> address(Found thing) {
        Found url = Nodes.text(thing, "sameAs", "url");
        return url == null ? Optional.empty() : clean.url(url.pointer(), url.text());
    }

    /** Places in any of the shapes that occur: an address, several in one text, an object, a list of either. */
    private List<AppearanceContent> appearances(List<Found> items, URI review, Set<String> own) {
        Map<URI, AppearanceContent> found = new LinkedHashMap<>();
        for (Found item : items) {
            Found said = Nodes.text(item, "datePublished");
            LocalDate on = said == null
                    ? null
                    : clean.date(said.pointer(), said.text()).orElse(null);
            for (String member : List.of("firstAppearance", "appearance", "url", "sameAs")) {
                for (Found place : Nodes.all(item, member)) {
                    add(place, on, review, own, found);
                }
            }
        }
        List<AppearanceContent> all = new ArrayList<>(found.values());
        return all.size() > MOST_APPEARANCES ? all.subList(0, MOST_APPEARANCES) : all;
    }

    private void add(Found place, LocalDate on, URI review, Set<String> own, Map<URI, AppearanceContent> found) {
        Found address = place.isObject() ? Nodes.text(place, "url", "@id", "sameAs") : Nodes.unwrapped(place);
        if (address == null) {
            return;
        }
        Found title = Nodes.text(place, "name", "headline");
        Found by = place.isObject() ? Nodes.first(place, "publisher", "author") : null;
        Found byName = by == null ? null : by.isObject() ? Nodes.text(by, "name") : Nodes.unwrapped(by);
        Found date = Nodes.text(place, "datePublished");
        for (URI url : clean.urls(address.pointer(), address.text())) {
            if (url.equals(review) || own.contains(Sites.of(url))) {
                findings.repaired(
                        "own-page",
                        address.pointer(),
                        "the publisher's own page is not where the claim was made and was left out",
                        "send the address of the claim itself");
                continue;
            }
            LocalDate when =
                    date == null ? on : clean.date(date.pointer(), date.text()).orElse(on);
            found.putIfAbsent(
                    url,
                    new AppearanceContent(
                            null,
                            byName == null
                                    ? null
                                    : clean.line(byName.pointer(), byName.text(), NAME)
                                            .orElse(null),
                            title == null
                                    ? null
                                    : clean.line(title.pointer(), title.text(), TEXT)
                                            .orElse(null),
                            url,
                            when == null ? null : when.toString()));
        }
    }

    /** The importer may name one of our claims by its lasting address. */
    private static UUID claimId(Found id) {
        Matcher ours = OUR_ID.matcher(id == null || id.text() == null ? "" : id.text());
        return ours.find() ? UUID.fromString(ours.group(1)) : null;
    }

    private static String slug(Found id) {
        Matcher ours = OUR_SLUG.matcher(id == null || id.text() == null ? "" : id.text());
        return ours.find() ? ours.group(1) : null;
    }
}
