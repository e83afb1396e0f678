package org.plumbline.interchange.export;

import java.time.Instant;
import org.plumbline.search.ClaimQuery;
import org.plumbline.web.EntityTags;

/**
 * An export that can be written: a format and a view of the log.
 *
 * @param view which claims in which state
 */
record Export(ExportFormat format, View view) {
    /** Raise it when the same view is written differently: older entity tags then no longer match. */
    private static final String WRITTEN_AS = "1";

    /**
     * Claims as of a position of the log.
     *
     * @param position the log's end that is shown
     * @param at when that position was published; null where nothing was
     * @param query which claims
     */
    record View(long position, Instant at, ClaimQuery query) {

        /** Strong: the same view written as the same file is the same bytes. */
        String etag(String file) {
            return EntityTags.of(WRITTEN_AS + '\n' + file + '\n' + position + '\n' + at + '\n' + query.selection());
        }
    }

    String etag() {
        return view.etag(format.file());
    }
}
