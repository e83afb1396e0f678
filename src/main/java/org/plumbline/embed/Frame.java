package org.plumbline.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What every page needs around its content.
 *
 * @param base public address of the service, without a slash at its end
 * @param path path of the page, without its query
 * @param lang language of the page's own words
 * @param explicit the language that the address names, null where it names none; links keep it
 * @param languages the languages that the page can be read in
 * @param assets addresses of the stylesheet and scripts
 */
record Frame(String base, String path, String lang, String explicit, List<String> languages, Assets.Links assets) {
    Frame {
        languages = List.copyOf(languages);
    }

    /** A link within the site that keeps the language chosen in the address. */
    public String href(String target) {
        if (explicit == null) {
            return target;
        }
        String language = "lang=" + URLEncoder.encode(explicit, StandardCharsets.UTF_8);
        return target + (target.contains("?") ? "&" : "?") + language;
    }

    public String claim(String slug) {
        return href("/claims/" + slug);
    }

    public String revisions(String slug) {
        return href("/claims/" + slug + "/revisions");
    }

    public String revision(String slug, int number) {
        return href(permalink(slug, number));
    }

    /** The address of a revision by itself, for citing. */
    public String permalink(String slug, int number) {
        return "/claims/" + slug + "/revisions/" + number;
    }

    public String subject(String slug) {
        return href("/subjects/" + slug);
    }

    public String topic(String slug) {
        return href("/claims?topic=" + slug);
    }

    /** The same page in another language. */
    public String in(String language) {
        return path + "?lang=" + language;
    }

    public String absolute(String target) {
        return base + target;
    }

    /** The page's address for search engines and for those who share it. */
    public String canonical() {
        return base + (explicit == null ? path : in(lang));
    }

    public boolean switchable() {
        return languages.size() > 1;
    }

    public String nameOf(String language) {
        return Languages.nativeName(language);
    }
}
