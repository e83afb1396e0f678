package org.plumbline.publication;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plumbline.web.StoredDocument;

/**
 * One revision of a claim, ready to be sent in each of its languages.
 *
 * @param slug the slug it was published under
 * @param note the change note
 * @param original the document in its original language
 * @param renderings the others by language tag
 */
public record ClaimState(
        UUID claimId,
        long position,
        int revision,
        String slug,
        ChangeKind kind,
        String note,
        Instant publishedAt,
        StoredDocument original,
        Map<String, StoredDocument> renderings) {

    public ClaimState {
        renderings = Map.copyOf(renderings);
    }

    public boolean isRetracted() {
        return kind == ChangeKind.RETRACTION;
    }

    /**
     * The document in the language that fits best (RFC 4647 lookup), the original where none does.
     *
     * @param acceptLanguage the header's value, may be null or malformed
     */
    public StoredDocument in(String acceptLanguage) {
        if (renderings.isEmpty() || acceptLanguage == null || acceptLanguage.isBlank()) {
            return original;
        }
        try {
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(acceptLanguage);
            List<String> offered = new java.util.ArrayList<>(renderings.keySet());
            offered.add(0, original.language());
            String chosen = Locale.lookupTag(wanted, offered);
            return chosen == null ? original : renderings.getOrDefault(tag(offered, chosen), original);
        } catch (IllegalArgumentException malformed) {
            return original; // a header that cannot be read expresses no preference
        }
    }

    /** {@link Locale#lookupTag} answers in lower case. */
    private static String tag(List<String> offered, String chosen) {
        return offered.stream().filter(chosen::equalsIgnoreCase).findFirst().orElse(chosen);
    }
}
