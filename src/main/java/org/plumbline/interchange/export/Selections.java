package org.plumbline.interchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.plumbline.interchange.export.Export.View;
import org.plumbline.publication.Instants;
import org.plumbline.publication.LogReader;

/** Finds out which view of the log a request asks for, and which states that view has. */
@ApplicationScoped
class Selections {
    private final ExportReader reader;
    private final LogReader log;
    private final Clock clock;

    Selections(ExportReader reader, LogReader log, Clock clock) {
        this.reader = reader;
        this.log = log;
        this.clock = clock;
    }

    /** @throws org.plumbline.web.ProblemException invalid-parameter */
    View view(ExportParameters parameters) {
        long position =
                parameters.asOf == null ? log.head() : log.positionAt(Instants.past("asOf", parameters.asOf, clock));
        Instant at =
                position == 0 ? null : log.changesAfter(position - 1, 1).get(0).publishedAt();
        return new View(position, at, "");
    }

    /** Positions of the view's claims, in the order of an export. */
    long[] states(View view) {
        return reader.states(view.position());
    }
}
