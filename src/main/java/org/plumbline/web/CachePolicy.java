package org.plumbline.web;

/** How long others may keep an answer (RFC 9111; {@code immutable} is RFC 8246). */
public enum CachePolicy {
    /** May change at the next publication: kept briefly, then revalidated by its ETag. */
    REVALIDATE("public, max-age=0, must-revalidate"),
    /** Changes rarely: reference data, lists. */
    SHORT("public, max-age=30, stale-while-revalidate=60"),
    /** A numbered revision or a past instant never changes. */
    IMMUTABLE("public, max-age=31536000, immutable"),
    /** For the holder of a key only. */
    PRIVATE("private, no-store");

    private final String header;

    CachePolicy(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }
}
