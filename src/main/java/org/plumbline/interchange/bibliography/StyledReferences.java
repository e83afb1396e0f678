package org.plumbline.interchange.bibliography;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a reference as a citation style prescribes. Compiled styles are kept: compiling takes longer than writing. */
@ApplicationScoped
class StyledReferences {
    private static final int COMPILED = 20;
    /** Numbering styles begin with the place in the list, and there is no list. */
    private static final Pattern NUMBER = Pattern.compile("^\\[1\\]\\s*");

    private static final String FALLBACK_LOCALE = "en-US";

    private final LoadingCache<Key, Processor> processors =
            Caffeine.newBuilder().maximumSize(COMPILED).build(Processor::new);

    /** @param language BCP 47; words such as "retrieved" are in English where the styles do not know it */
    String text(Reference reference, CitationStyle style, String language) {
        String text = processors.get(new Key(style, locale(language))).text(CslItems.of(reference));
        return style.writesAccessDate()
                ? text
                : text.replaceFirst("\\.$", "") + " (accessed " + reference.accessedOn() + ")";
    }

    /** The styles' locales have regions: {@code nl} means {@code nl-NL}. */
    private static String locale(String language) {
        try {
            Collection<String> known = CSL.getSupportedLocales();
            String home = language + "-" + language.toUpperCase(java.util.Locale.ROOT);
            return List.of(language, home).stream()
                    .filter(known::contains)
                    .findFirst()
                    .orElse(FALLBACK_LOCALE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Key(CitationStyle style, String locale) {}

    /** A compiled style. It numbers what it is given, so it serves one caller at a time and forgets in between. */
    private static final class Processor implements ItemDataProvider {
        private final CSL csl;
        private CSLItemData item;

        Processor(Key key) throws IOException {
            csl = new CSL(this, key.style().csl(), key.locale());
        }

        synchronized String text(CSLItemData wanted) {
            item = wanted;
            csl.reset();
            csl.setOutputFormat("text"); // reset forgets this too
            csl.registerCitationItems(wanted.getId());
            String text = String.join(" ", csl.makeBibliography().getEntries()).strip();
            return NUMBER.matcher(text).replaceFirst("");
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(item.getId());
        }
    }
}
