package org.plumbline.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the world reaches this service ({@code plumbline.public-url}). Everything that is copied elsewhere (JSON-LD,
 * feeds, bibliographies) carries addresses made here and never from a {@code Host} header.
 */
@ApplicationScoped
public class PublicAddress {
    private final String base;

    public PublicAddress(
            @ConfigProperty(name = "plumbline.public-url", defaultValue = "http://localhost:8080") URI base) {
        if (!base.isAbsolute()) {
            throw new IllegalArgumentException("plumbline.public-url must be absolute, but is " + base);
        }
        this.base = base.toString().replaceAll("/+$", "");
    }

    /** The absolute address of a path of this service, which begins with a slash. */
    public String of(String path) {
        return base + path;
    }

    /** The host, as names made from it need it (RFC 4151). */
    public String host() {
        return URI.create(base).getHost();
    }

    /** The page for people about a claim. */
    public String page(String slug) {
        return of("/claims/" + slug);
    }

    /** A name for a claim that stays the same when its slug changes; it leads to the claim. */
    public String identity(java.util.UUID claim) {
        return of("/id/" + claim);
    }
}
