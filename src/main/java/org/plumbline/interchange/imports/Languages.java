package org.plumbline.interchange.imports;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Languages as markup names them: tags with a hyphen or an underscore, or English names. */
final class Languages {
    /** BCP 47's tag for what is not known. */
    static final String UNDETERMINED = "und";

    private static final int LONGEST = 35;
    private static final Map<String, String> BY_NAME = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    l -> Locale.forLanguageTag(l)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    l -> l,
                    (a, b) -> a));

    private Languages() {}

    static Optional<String> tag(String given) {
        String text = given.strip().replace('_', '-');
        String byName = BY_NAME.get(text.toLowerCase(Locale.ROOT));
        if (byName != null) {
            return Optional.of(byName);
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            return tag.equals(UNDETERMINED) || tag.length() > LONGEST ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
