package org.plumbline.interchange.bibliography;

import java.util.Arrays;
import java.util.Optional;

/** The citation styles that a ready reference can be had in, by the names that people use. */
enum CitationStyle {
    APA("apa", "apa", false),
    CHICAGO("chicago", "chicago-author-date-access-dates", true),
    HARVARD("harvard", "harvard-cite-them-right", true),
    IEEE("ieee", "ieee", true),
    MLA("mla", "modern-language-association", false);

    private final String slug;
    private final String csl;
    private final boolean writesAccessDate;

    CitationStyle(String slug, String csl, boolean writesAccessDate) {
        this.slug = slug;
        this.csl = csl;
        this.writesAccessDate = writesAccessDate;
    }

    String slug() {
        return slug;
    }

    /** Name in the official repository of CSL styles. */
    String csl() {
        return csl;
    }

    /** Whether the style gives the access date of a dated page by itself. */
    boolean writesAccessDate() {
        return writesAccessDate;
    }

    static Optional<CitationStyle> find(String slug) {
        return Arrays.stream(values()).filter(s -> s.slug.equals(slug)).findFirst();
    }
}
