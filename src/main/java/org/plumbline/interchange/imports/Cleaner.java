package org.plumbline.interchange.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.plumbline.editorial.TextRules;

/** Puts single values right where that is safe, and says what it did. */
final class Cleaner {
    private static final int MAX_URL = 2000;
    private static final Pattern MARKUP = Pattern.compile(
            "<[a-zA-Z/!?][^<]*>|<(?:script|style|img|iframe|svg)\\b" + "|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    private static final Pattern LINE_BLANKS = Pattern.compile("[^\\S\\n]+");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern BETWEEN_URLS =
            Pattern.compile("\\s*(?:,|;|\\s+(?:and|und|et|y|e|i)\\s+|\\s)\\s*(?=https?://|www\\.)");
    private static final Pattern BARE_HOST =
            Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[/?#:].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private final Findings findings;
    private final LocalDate tomorrow;

    Cleaner(Findings findings, Clock clock) {
        this.findings = findings;
        this.tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    /** One line of plain text, empty where nothing readable is left. */
    Optional<String> line(String pointer, String text, int max) {
        return text(pointer, text, max, false);
    }

    /** Plain text with its paragraphs. */
    Optional<String> block(String pointer, String text, int max) {
        return text(pointer, text, max, true);
    }

    private Optional<String> text(String pointer, String text, int max, boolean paragraphs) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (MARKUP.matcher(plain).find()) {
            plain = withoutMarkup(plain);
            findings.repaired("html-removed", pointer, "HTML was taken out of the text", "send plain text");
        }
        String visible = visible(plain);
        if (!visible.equals(plain)) {
            findings.repaired(
                    "invisible-removed",
                    pointer,
                    "control or invisible characters were taken out",
                    "send visible text");
        }
        String tidy = paragraphs
                ? tidyParagraphs(visible)
                : BLANKS.matcher(visible).replaceAll(" ").strip();
        if (tidy.codePointCount(0, tidy.length()) > max) {
            tidy = tidy.substring(0, tidy.offsetByCodePoints(0, max - 1)).strip() + "…";
            findings.repaired(
                    "cut",
                    pointer,
                    "the text was longer than " + max + " characters and was cut",
                    "send a shorter text");
        }
        return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
    }

    private static String withoutMarkup(String text) {
        var body = Jsoup.parse(text.replace("\n", "<br>")).body();
        body.select("script,style,noscript").remove();
        return body.wholeText().replaceAll("<(?=[a-zA-Z/!?])", "‹").replaceAll("&(?=#?\\w+;)", "＆");
    }

    private static String tidyParagraphs(String text) {
        String lines = LINE_BLANKS
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ");
        return PARAGRAPHS.matcher(lines).replaceAll("\n\n").strip();
    }

    private static String visible(String text) {
        return TextRules.withoutHidden(text);
    }

    /** The addresses in a text: usually one, at times several joined by commas, blanks or "and". */
    List<URI> urls(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String[] parts = BETWEEN_URLS.split(text.strip());
        if (parts.length > 1) {
            findings.repaired(
                    "several-urls",
                    pointer,
                    parts.length + " addresses stood in one text and were separated",
                    "send a list");
        }
        List<URI> urls = new ArrayList<>();
        for (String part : parts) {
            url(pointer, part).ifPresent(urls::add);
        }
        return urls;
    }

    /** An http or https address. */
    Optional<URI> url(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String given = text.strip();
        String full = withScheme(given);
        if (full == null) {
            findings.repaired(
                    "not-a-web-address",
                    pointer,
                    SCHEME.matcher(given).matches()
                            ? "'" + cut(given.split(":", 2)[0]) + ":' is not an address on the web and was left out"
                            : "'" + cut(given) + "' is not an address and was left out",
                    "send an http or https address");
            return Optional.empty();
        }
        try {
            URI uri = parse(full);
            if (uri.getHost() == null
                    || uri.getUserInfo() != null
                    || uri.toString().length() > MAX_URL) {
                throw new URISyntaxException(full, "no host, or user information, or too long");
            }
            if (!uri.toString().equals(given)) {
                findings.repaired(
                        "url-repaired",
                        pointer,
                        "the address was completed or escaped",
                        "send a complete URL (RFC 3986)");
            }
            return Optional.of(uri);
        } catch (URISyntaxException e) {
            findings.repaired(
                    "not-a-web-address",
                    pointer,
                    "'" + cut(given) + "' cannot be an address and was left out",
                    "send a complete URL (RFC 3986)");
            return Optional.empty();
        }
    }

    private static String withScheme(String given) {
        String lower = given.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return given;
        }
        if (given.startsWith("//")) {
            return "https:" + given;
        }
        return BARE_HOST.matcher(given).matches() ? "https://" + given : null;
    }

    /** Strictly first; then with what may not stand in an address escaped. */
    private static URI parse(String text) throws URISyntaxException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            StringBuilder escaped = new StringBuilder();
            for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                boolean unsafe = b <= ' ' || "\"<>\\^`{|}[]".indexOf(b) >= 0;
                escaped.append(unsafe ? "%%%02X".formatted(b & 0xff) : String.valueOf((char) b));
            }
            return new URI(escaped.toString());
        }
    }

    /** A day, however it is written; a date that could mean two days is left out. */
    Optional<LocalDate> date(String pointer, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String given = BLANKS.matcher(text).replaceAll(" ").strip();
        Optional<LocalDate> date = Dates.read(given);
        if (date.isEmpty()) {
            findings.repaired(
                    "date-unreadable",
                    pointer,
                    "'" + cut(given) + "' could not be read as a date and was left out",
                    "send a date such as 2026-11-24");
        } else if (date.get().isAfter(tomorrow) || date.get().getYear() < 1000) {
            findings.repaired(
                    "date-impossible",
                    pointer,
                    date.get() + " cannot be right and was left out",
                    "send the day of the review");
            return Optional.empty();
        }
        return date;
    }

    private static String cut(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
