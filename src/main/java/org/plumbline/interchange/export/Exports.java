package org.plumbline.interchange.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.plumbline.interchange.ReadAhead;
import org.plumbline.interchange.claimreview.ClaimReviewFeedWriter;
import org.plumbline.interchange.claimreview.ClaimReviews;
import org.plumbline.interchange.export.Export.View;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.StoredDocument;

/** Writes exports: batch by batch from the log, a few megabytes in memory at any size. */
@ApplicationScoped
class Exports {
    private static final int FIRST_BATCH = 64;
    private static final int LARGEST_BATCH = 2000;
    /** Two batches are in memory at once. */
    private static final long BATCH_BYTES = 2L << 20;

    private final ExportReader reader;
    private final Selections selections;
    private final ClaimReader states;
    private final ClaimReviews reviews;
    private final PublicAddress address;
    private final ObjectMapper json;
    private final ObjectReader claims;
    /** A thread an export at most; none while there are none. */
    private final ExecutorService ahead = Executors.newCachedThreadPool(ReadAhead.threads("exports-ahead"));

    Exports(
            ExportReader reader,
            Selections selections,
            ClaimReader states,
            ClaimReviews reviews,
            PublicAddress address,
            ObjectMapper json) {
        this.reader = reader;
        this.selections = selections;
        this.states = states;
        this.reviews = reviews;
        this.address = address;
        this.json = json;
        this.claims = json.readerFor(PublishedClaim.class);
    }

    /**
     * Writes the whole file.
     *
     * @return how many rows it has, a header not counted
     */
    long write(ExportFormat format, View view, OutputStream out) throws IOException {
        long[] positions = selections.states(view);
        try (RowWriter rows = writer(format, view, out)) {
            int from = 0;
            int to = Math.min(FIRST_BATCH, positions.length);
            Future<List<StoredBytes>> coming = fetch(format, positions, from, to);
            while (from < positions.length) {
                List<StoredBytes> documents = ReadAhead.part(coming);
                long bytes = documents.stream().mapToLong(StoredBytes::length).sum();
                int after = Math.min(to + batchFor(bytes / (to - from)), positions.length);
                coming = fetch(format, positions, to, after);
                for (StoredBytes document : documents) {
                    rows.write(document);
                }
                from = to;
                to = after;
            }
            return rows.rows();
        }
    }

    /** The database sends the next batch while the one before goes to the client. */
    private Future<List<StoredBytes>> fetch(ExportFormat format, long[] positions, int from, int to) {
        return from == to
                ? CompletableFuture.completedFuture(List.of())
                : ahead.submit(() -> documents(format, Arrays.copyOfRange(positions, from, to)));
    }

    @PreDestroy
    void stop() {
        ahead.shutdownNow();
    }

    private List<StoredBytes> documents(ExportFormat format, long[] positions) {
        if (format != ExportFormat.TRANSLATIONS_NDJSON) {
            return reader.documents(positions);
        }
        return states.at(LongStream.of(positions).boxed().toList()).stream()
                .flatMap(Exports::inEveryLanguage)
                .toList();
    }

    /** Its own language first: whoever imports the file knows the claim before its translations come. */
    private static Stream<StoredBytes> inEveryLanguage(ClaimState state) {
        return Stream.concat(Stream.of(state.original()), new TreeMap<>(state.renderings()).values().stream())
                .map(StoredDocument::body)
                .map(StoredBytes::of);
    }

    /** As many rows as make a batch of a good size, judged by the last one. */
    private static int batchFor(long bytesPerRow) {
        return (int) Math.max(1, Math.min(LARGEST_BATCH, BATCH_BYTES / Math.max(1, bytesPerRow)));
    }

    private RowWriter writer(ExportFormat format, View view, OutputStream out) throws IOException {
        return switch (format) {
            case CLAIMS_NDJSON, TRANSLATIONS_NDJSON -> new NdjsonWriter(out);
            case CLAIMS_JSONLD ->
                new JsonLdWriter(
                        new ClaimReviewFeedWriter(reviews, address, json, format.path(), view.position(), out), claims);
            case CLAIMS_CSV -> new ClaimCsvWriter(out, claims);
            case CITATIONS_CSV -> new CitationCsvWriter(out, claims);
        };
    }
}
