package org.plumbline.interchange.imports;

import java.net.URI;
import java.util.Locale;

/** Hosts as publishers are known by: lower case, without {@code www.} and port. */
final class Sites {
    private Sites() {}

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
