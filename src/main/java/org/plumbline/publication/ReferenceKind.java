package org.plumbline.publication;

import java.util.Locale;

/** The kinds of reference data that are published beside claims. */
public enum ReferenceKind {
    SUBJECT,
    SOURCE,
    TOPIC,
    PUBLISHER;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Path of a thing of this kind. */
    public String href(String key) {
        return "/v1/" + slug() + "s/" + key;
    }
}
