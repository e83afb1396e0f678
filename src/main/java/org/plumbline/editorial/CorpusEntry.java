package org.plumbline.editorial;

import org.plumbline.publication.ChangeKind;

/**
 * A claim of a corpus, with what its file says of its last change.
 *
 * @param kind {@code UPDATE} or {@code CORRECTION}; counts where the claim is published already
 * @param note change note, null where the file gives none
 */
public record CorpusEntry(ClaimContent content, ChangeKind kind, String note) {
    private static final String NO_NOTE = "The corpus file was revised.";

    /** A claim whose file says nothing of its change. */
    public static CorpusEntry of(ClaimContent content) {
        return new CorpusEntry(content, ChangeKind.UPDATE, null);
    }

    /** @param fitted the content under the slugs that claims have here now */
    Publication changing(java.util.UUID claim, ClaimContent fitted) {
        return new Publication(claim, fitted, kind, note == null ? NO_NOTE : note);
    }
}
