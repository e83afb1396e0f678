package org.plumbline.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.web.ProblemException;

/** Chooses the language of a page: the one asked for in the address, else by {@code Accept-Language} (RFC 4647 lookup). */
final class Languages {
    /** The languages that the page's own words are written in; the first is the default. */
    static final List<String> OF_PAGES = List.of("en", "nl");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");

    private Languages() {}

    /**
     * What the reader wants, as an {@code Accept-Language} value.
     *
     * @param explicit the {@code lang} parameter, null where there is none
     * @param header the {@code Accept-Language} header, null where there is none
     * @throws ProblemException invalid-parameter where {@code lang} is no BCP 47 tag
     */
    static String wanted(String explicit, String header) {
        if (explicit == null) {
            return header;
        }
        if (!TAG.matcher(explicit).matches()) {
            throw ProblemException.invalidQuery("lang", "malformed", "must be a BCP 47 language tag such as en or nl");
        }
        return explicit;
    }

    /** The offered language that fits best, the first one where none does. */
    static String choose(String wanted, List<String> offered) {
        if (wanted == null || wanted.isBlank()) {
            return offered.get(0);
        }
        try {
            String chosen = Locale.lookupTag(Locale.LanguageRange.parse(wanted), new ArrayList<>(offered));
            return offered.stream()
                    .filter(tag -> tag.equalsIgnoreCase(chosen))
                    .findFirst()
                    .orElse(offered.get(0));
        } catch (IllegalArgumentException malformed) {
            return offered.get(0); // a header that cannot be read expresses no preference
        }
    }

    /** The page's words in the language of its content where they exist in it, so that pages are not mixed. */
    static String ofPage(String wanted, String contentLanguage) {
        return OF_PAGES.contains(contentLanguage) ? contentLanguage : choose(wanted, OF_PAGES);
    }

    /** A language's name in itself, for the switch. */
    static String nativeName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
