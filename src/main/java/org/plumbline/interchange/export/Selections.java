package org.plumbline.interchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.plumbline.interchange.export.Export.View;
import org.plumbline.publication.LogReader;
import org.plumbline.search.ClaimFilters;
import org.plumbline.search.ClaimPositions;
import org.plumbline.search.ClaimQuery;
import org.plumbline.search.FilterReader;

/** Finds out which view of the log a request asks for, and which states that view has. */
@ApplicationScoped
class Selections {
    private final FilterReader filters;
    private final ClaimPositions claims;
    private final ExportReader reader;
    private final LogReader log;

    Selections(FilterReader filters, ClaimPositions claims, ExportReader reader, LogReader log) {
        this.filters = filters;
        this.claims = claims;
        this.reader = reader;
        this.log = log;
    }

    /** @throws org.plumbline.web.ProblemException invalid-parameter */
    View view(ClaimFilters parameters) {
        ClaimQuery query = filters.read(parameters, null);
        long position = query.asOf() == null ? log.head() : log.positionAt(query.asOf());
        Instant at =
                position == 0 ? null : log.changesAfter(position - 1, 1).get(0).publishedAt();
        return new View(position, at, query);
    }

    /** Positions of the view's claims, in the order of an export. */
    long[] states(View view) {
        return view.query().selectsAll()
                ? reader.states(view.position())
                : reader.inOrder(claims.of(view.query(), view.position()));
    }
}
