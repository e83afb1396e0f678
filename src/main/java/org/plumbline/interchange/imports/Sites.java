package org.plumbline.interchange.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hosts as publishers are known by: lower case, without {@code www.} and port. */
final class Sites {
    /** Pages on these are about publishers, or anybody's, or lead elsewhere: they do not say who the publisher is. */
    private static final List<String> SHARED = List.of(
            "twitter.com",
            "x.com",
            "t.co",
            "facebook.com",
            "fb.me",
            "instagram.com",
            "linkedin.com",
            "youtube.com",
            "youtu.be",
            "bit.ly",
            "tinyurl.com",
            "goo.gl",
            "archive.org",
            "archive.is",
            "archive.ph",
            "archive.today",
            "perma.cc",
            "wikipedia.org",
            "wikidata.org",
            "schema.org");

    private static final Pattern WAYBACK =
            Pattern.compile("https?://web\\.archive\\.org/web/[0-9a-z_*]+/(https?://.+)", Pattern.CASE_INSENSITIVE);

    private Sites() {}

    static boolean isShared(String site) {
        return site == null || SHARED.stream().anyMatch(s -> site.equals(s) || site.endsWith("." + s));
    }

    /** The address of which this one is an archived copy, where it is one. */
    static URI archived(URI url) {
        Matcher copy = WAYBACK.matcher(url == null ? "" : url.toString());
        try {
            return copy.matches() ? new URI(copy.group(1)) : url;
        } catch (URISyntaxException e) {
            return url;
        }
    }

    /** Null where the address has no host. */
    static String of(URI url) {
        String host = url == null ? null : url.getHost();
        if (host == null) {
            return null;
        }
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
