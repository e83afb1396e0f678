package org.plumbline.interchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ImportedClaim;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.web.Slugs;

/** Reads a row of CSV: a review with its claim. Columns may be called as the export or as ClaimReview calls them. */
final class RowReader {
    private static final int TEXT = 1000;
    private static final int PROSE = 2000;
    private static final int EXPLANATION = 20_000;
    private static final int NAME = 300;
    /** Column names that people use for the same thing, without case and punctuation. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("text", List.of("text", "claim", "claimreviewed", "claimtext", "statement")),
            Map.entry("label", List.of("label", "rating", "verdict", "textualrating", "alternatename", "ratinglabel")),
            Map.entry("url", List.of("url", "reviewurl", "link", "claimreviewurl")),
            Map.entry("publisher", List.of("publisher", "publishername", "factchecker", "organization", "author")),
            Map.entry("publisherSite", List.of("publishersite", "site", "publisherurl", "authorurl")),
            Map.entry("title", List.of("title", "headline", "reviewtitle")),
            Map.entry("claimants", List.of("claimants", "claimant", "speaker", "claimedby", "claimauthor")),
            Map.entry("appearances", List.of("appearances", "appearance", "claimurl", "firstappearance")),
            Map.entry("reviewedOn", List.of("reviewedon", "reviewdate", "datepublished", "date", "published")),
            Map.entry("language", List.of("language", "lang", "inlanguage")),
            Map.entry("summary", List.of("summary", "ratingexplanation", "description")),
            Map.entry("explanation", List.of("explanation", "reviewbody", "justification")),
            Map.entry("topics", List.of("topics", "topic")));

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final Findings findings;
    private final Cleaner clean;
    private final Verdicts verdicts;
    private final String defaultLanguage;

    RowReader(Findings findings, Cleaner clean, Verdicts verdicts, String defaultLanguage) {
        this.findings = findings;
        this.clean = clean;
        this.verdicts = verdicts;
        this.defaultLanguage = defaultLanguage;
    }

    /** Whether an object of JSON is a row too: only single values, and a claim among them. */
    static boolean isRow(JsonNode object) {
        for (JsonNode value : object) {
            if (!value.isValueNode()) {
                return false;
            }
        }
        return object.properties().stream()
                .anyMatch(e -> NAMES.get("text").contains(plain(e.getKey()))
                        && !e.getValue().asText().isBlank());
    }

    ImportedClaim read(JsonNode row) {
        Map<String, String> cells = cells(row);
        String text = Optional.ofNullable(cells.get("text"))
                .flatMap(t -> clean.line("/text", t, TEXT))
                .orElseThrow(() -> findings.refusal(
                        "no-claim",
                        "/text",
                        "there is no claim in the row",
                        "name the column text, claim or claimReviewed"));
        String label = Optional.ofNullable(cells.get("label"))
                .flatMap(t -> clean.line("/label", t, TEXT / 2))
                .orElseThrow(() -> findings.refusal(
                        "no-rating",
                        "/label",
                        "there is no verdict in the row",
                        "name the column label, verdict or rating"));
        URI url = url(cells.get("url"));
        URI home = cells.get("publisherSite") == null
                ? null
                : clean.url("/publisherSite", withScheme(cells.get("publisherSite")))
                        .orElse(null);
        Verdicts.By by = verdicts.publisher("/publisher", cells.get("publisher"), home, url);
        String language = language(cells.get("language"));
        ClaimContent content = new ClaimContent(
                null,
                language,
                text,
                null,
                list(cells.get("claimants")).stream()
                        .flatMap(n -> clean.line("/claimants", n, NAME).stream())
                        .distinct()
                        .map(n -> new Claimant(n, null))
                        .toList(),
                null,
                null,
                null,
                topics(cells.get("topics")),
                appearances(cells.get("appearances"), url, by),
                List.of(verdicts.of(
                        by,
                        "/label",
                        label,
                        language,
                        url,
                        clean.line("/title", cells.get("title"), TEXT).orElse(null),
                        clean.block("/summary", cells.get("summary"), PROSE).orElse(null),
                        clean.block("/explanation", cells.get("explanation"), EXPLANATION)
                                .orElse(null),
                        clean.date("/reviewedOn", cells.get("reviewedOn")).orElse(null))),
                null,
                null,
                null);
        return new ImportedClaim(null, null, false, content, List.of(by.publisher()), List.of(), Map.of(), Map.of());
    }

    /** Cells by our names; an apostrophe that keeps a spreadsheet from calculating is taken off again. */
    private static Map<String, String> cells(JsonNode row) {
        Map<String, String> given = new HashMap<>();
        row.fields()
                .forEachRemaining(e -> given.putIfAbsent(
                        plain(e.getKey()), unescaped(e.getValue().asText())));
        Map<String, String> cells = new HashMap<>();
        NAMES.forEach((name, others) -> others.stream()
                .map(given::get)
                .filter(v -> v != null && !v.isBlank())
                .findFirst()
                .ifPresent(v -> cells.put(name, v)));
        return cells;
    }

    /** A column's name without case and punctuation. */
    private static String plain(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String unescaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private URI url(String cell) {
        if (cell == null) {
            findings.note(
                    "no-url",
                    "/url",
                    "the review has no address; it is known by publisher and text instead",
                    "send url");
            return null;
        }
        if (cell.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            throw findings.refusal(
                    "not-a-web-address",
                    "/url",
                    "the review's address is a script",
                    "send the http or https address of the review");
        }
        return clean.urls("/url", cell).stream().findFirst().orElse(null);
    }

    private static String withScheme(String site) {
        return site.contains("://") ? site : "https://" + site;
    }

    private String language(String cell) {
        if (cell != null) {
            Optional<String> tag = Languages.tag(cell);
            if (tag.isPresent()) {
                return tag.get();
            }
            findings.repaired(
                    "language-unknown",
                    "/language",
                    "'" + cell + "' is not a language",
                    "send a BCP 47 tag such as pt-BR");
        } else if (defaultLanguage == null) {
            findings.note(
                    "language-missing",
                    "/language",
                    "the language is not said and was recorded as undetermined (und)",
                    "send a language column, or import with ?language=");
        }
        return defaultLanguage == null ? Languages.UNDETERMINED : defaultLanguage;
    }

    private static List<String> topics(String cell) {
        return list(cell).stream()
                .map(t -> Slugs.of(t, ""))
                .filter(t -> !t.isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    private List<AppearanceContent> appearances(String cell, URI review, Verdicts.By by) {
        List<AppearanceContent> found = new ArrayList<>();
        for (URI url : clean.urls("/appearances", cell)) {
            if (!url.equals(review) && !by.publisher().site().equals(Sites.of(url))) {
                found.add(new AppearanceContent(null, null, null, url, null));
            }
        }
        return found;
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : List.of(cell.split("\\s*;\\s+"));
    }
}
