package org.plumbline.interchange.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.publication.Change;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.LogReader;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.search.ClaimQuery;
import org.plumbline.search.FilterReader;
import org.plumbline.web.Cursor;
import org.plumbline.web.EntityTags;

/** Corrections and retractions, newest first. */
@ApplicationScoped
class CorrectionFeed {
    private static final int BATCH = 100;
    /** A page looks at so many corrections and no more; where the filters pass few of them, it is a short page. */
    private static final int LOOKED_AT = 1000;

    private final FilterReader filters;
    private final LogReader log;
    private final ClaimReader claims;
    private final Entries entries;
    private final FeedFrame frame;

    CorrectionFeed(FilterReader filters, LogReader log, ClaimReader claims, Entries entries, FeedFrame frame) {
        this.filters = filters;
        this.log = log;
        this.claims = claims;
        this.entries = entries;
        this.frame = frame;
    }

    Feed page(CorrectionFilters given, FeedParameters part, UriInfo uri) {
        ClaimQuery query = filters.read(given.ofClaims(), null);
        String tag = EntityTags.of("corrections feed " + query.selection());
        long before = part.cursor == null
                ? Long.MAX_VALUE
                : Cursor.decode(part.cursor, tag, 0).at();
        List<Feed.Entry> shown = new ArrayList<>();
        boolean more = true;
        for (int looked = 0; more && shown.size() < part.limit && looked < LOOKED_AT; looked += BATCH) {
            List<Change> changes = log.correctionsBefore(before, BATCH);
            more = changes.size() == BATCH;
            for (ClaimState state :
                    claims.at(changes.stream().map(Change::position).toList())) {
                if (shown.size() == part.limit) {
                    more = true;
                    break;
                }
                before = state.position();
                PublishedClaim claim = entries.read(state.original());
                if (query.selects(claim)) {
                    shown.add(entries.correction(state, claim));
                }
            }
        }
        String next = more ? new Cursor(tag, before, List.of()).encoded() : null;
        Instant updated = shown.isEmpty() ? Instant.EPOCH : shown.get(0).updated();
        return frame.around("corrections", "What was corrected or retracted, newest first.", uri, next, updated, shown);
    }
}
