package org.plumbline.interchange.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.plumbline.interchange.export.Export.View;
import org.plumbline.publication.PublishedClaim;

/** Writes exports: batch by batch from the log, a few megabytes in memory at any size. */
@ApplicationScoped
class Exports {
    private static final int FIRST_BATCH = 64;
    private static final int LARGEST_BATCH = 2000;
    private static final long BATCH_BYTES = 2L << 20;

    private final ExportReader reader;
    private final Selections selections;
    private final ObjectReader claims;

    Exports(ExportReader reader, Selections selections, ObjectMapper json) {
        this.reader = reader;
        this.selections = selections;
        this.claims = json.readerFor(PublishedClaim.class);
    }

    /**
     * Writes the whole file.
     *
     * @return how many rows it has, a header not counted
     */
    long write(ExportFormat format, View view, OutputStream out) throws IOException {
        long[] states = selections.states(view);
        try (RowWriter rows = writer(format, view, out)) {
            int batch = FIRST_BATCH;
            for (int from = 0; from < states.length; ) {
                int to = Math.min(from + batch, states.length);
                long bytes = 0;
                for (byte[] document : reader.documents(Arrays.copyOfRange(states, from, to))) {
                    rows.write(document);
                    bytes += document.length;
                }
                batch = batchFor(bytes / (to - from));
                from = to;
            }
            return rows.rows();
        }
    }

    /** As many rows as make a batch of a good size, judged by the last one. */
    private static int batchFor(long bytesPerRow) {
        return (int) Math.max(1, Math.min(LARGEST_BATCH, BATCH_BYTES / Math.max(1, bytesPerRow)));
    }

    private RowWriter writer(ExportFormat format, View view, OutputStream out) throws IOException {
        return switch (format) {
            case CLAIMS_NDJSON -> new NdjsonWriter(out);
            case CLAIMS_CSV -> new ClaimCsvWriter(out, claims);
            case CITATIONS_CSV -> new CitationCsvWriter(out, claims);
        };
    }
}
