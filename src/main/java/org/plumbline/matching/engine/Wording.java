package org.plumbline.matching.engine;

import java.util.Objects;

/**
 * A text in a language.
 *
 * @param language its BCP 47 tag
 * @param text the text itself
 */
public record Wording(String language, String text) {

    /** Neither may be absent. */
    public Wording {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
    }
}
