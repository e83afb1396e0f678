package org.plumbline.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What every page needs around its content.
 *
 * @param base public address of the service, without a slash at its end
 * @param path path of the page, without its query
 * @param query what belongs to the page's address beside its language, empty or for example {@code subject=a&subject=b}
 * @param lang language of the page's own words
 * @param explicit the language that the address names, null where it names none; links keep it
 * @param languages the languages that the page can be read in
 * @param assets addresses of the stylesheet and scripts
 */
record Frame(
        String base,
        String path,
        String query,
        String lang,
        String explicit,
        List<String> languages,
        Assets.Links assets) {
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

    /** Two subjects side by side. */
    public String comparison(String one, String other) {
        return href("/subjects/compare?subject=" + one + "&subject=" + other);
    }

    public String topic(String slug) {
        return href("/claims?topic=" + slug);
    }

    public String card(String slug) {
        return href("/embed/" + slug);
    }

    /** The oEmbed answer for this page. */
    public String oembed(String format) {
        return base + "/oembed?url=" + URLEncoder.encode(canonical(), StandardCharsets.UTF_8) + "&format=" + format;
    }

    public String claimsAbout(String subject) {
        return href("/claims?subject=" + subject);
    }

    public String claimsMixing(String subject) {
        return href("/claims?confusedWith=" + subject);
    }

    public String subjectsAfter(String slug) {
        return href("/subjects?after=" + slug);
    }

    public String correctionsBefore(long position) {
        return href("/corrections?before=" + position);
    }

    public String revisionsBefore(String slug, int number) {
        return href("/claims/" + slug + "/revisions?before=" + number);
    }

    /** The same page in another language. */
    public String in(String language) {
        return path + '?' + (query.isEmpty() ? "" : query + '&') + "lang=" + language;
    }

    public String absolute(String target) {
        return base + target;
    }

    /** The page's address without a language. */
    public String plain() {
        return query.isEmpty() ? path : path + '?' + query;
    }

    /** The page's address for search engines and for those who share it. */
    public String canonical() {
        return base + (explicit == null ? plain() : in(lang));
    }

    public boolean switchable() {
        return languages.size() > 1;
    }

    public String nameOf(String language) {
        return Languages.nativeName(language);
    }
}
