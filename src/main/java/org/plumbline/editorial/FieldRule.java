package org.plumbline.editorial;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.editorial.TextRules.Fault;
import org.plumbline.web.Slugs;

/** What one member of a document may hold. */
@FunctionalInterface
interface FieldRule {
    int MAX_URL = 2000;
    int MAX_LANGUAGE = 35;
    int MAX_HOST = 253;

    Optional<Fault> faultOf(String value);

    static FieldRule line(int max) {
        return value -> TextRules.line(value, max);
    }

    static FieldRule block(int max) {
        return value -> TextRules.block(value, max);
    }

    FieldRule SLUG = value -> Slugs.isValid(value)
            ? Optional.empty()
            : fault(
                    "malformed",
                    "must be lower-case letters and digits joined by single hyphens, at most " + Slugs.MAX_LENGTH);

    /** BCP 47, well-formed, with the language given. */
    FieldRule LANGUAGE = value -> isLanguage(value)
            ? Optional.empty()
            : fault("malformed", "must be a BCP 47 language tag such as en, nl or zh-Hans");

    /** Only the web: what else an address can name, nobody can check. */
    FieldRule URL = value ->
            isWebAddress(value) ? Optional.empty() : fault("malformed", "must be an http or https address with a host");

    /** As precise as the document itself says. */
    FieldRule PARTIAL_DATE = value ->
            isPartialDate(value) ? Optional.empty() : fault("malformed", "must be a date: 2018, 2018-05 or 2018-05-09");

    FieldRule HOST = value -> value.length() <= MAX_HOST && Pattern.matches(Patterns.HOST, value)
            ? Optional.empty()
            : fault("malformed", "must be a host name such as example.org, without scheme, port and www.");

    /** Regular expressions that the contract repeats. */
    final class Patterns {
        static final String HOST = "(?!www\\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}";
        static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
        static final Pattern PARTIAL_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

        private Patterns() {}
    }

    private static boolean isLanguage(String value) {
        if (value.length() > MAX_LANGUAGE || !Patterns.LANGUAGE.matcher(value).matches()) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(value);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isWebAddress(String value) {
        if (value.length() > MAX_URL || TextRules.hidden(value).isPresent()) {
            return false;
        }
        try {
            URI uri = new URI(value);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPartialDate(String value) {
        if (!Patterns.PARTIAL_DATE.matcher(value).matches()) {
            return false;
        }
        try {
            switch (value.length()) {
                case 4 -> {}
                case 7 -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Fault> fault(String code, String message) {
        return Optional.of(new Fault(code, message));
    }
}
