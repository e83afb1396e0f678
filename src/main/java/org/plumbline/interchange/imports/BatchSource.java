package org.plumbline.interchange.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a file's records a batch at a time. */
final class BatchSource {
    private static final int RECORDS = 1000;
    /** Two batches are in memory at once. */
    private static final long BYTES = 16L << 20;

    private final RecordSource source;
    private final Reader reader;
    private final String language;
    private RawRecord next;

    /**
     * @param worked number of the last record that is not wanted any more
     * @param language of records that do not say theirs, null where the importer does not know
     */
    BatchSource(RecordSource source, Reader reader, long worked, String language) throws IOException {
        this.source = source;
        this.reader = reader;
        this.language = language;
        do {
            next = source.next();
        } while (next != null && next.number() <= worked);
    }

    /**
     * Some records.
     *
     * @param bytesRead how far into the file they reach
     */
    record Batch(List<Reading> readings, long bytesRead) {
        long lastNumber() {
            return readings.get(readings.size() - 1).number();
        }
    }

    /** Null where there is no more. A translation is never parted from the claim before it. */
    Batch next() throws IOException {
        if (next == null) {
            return null;
        }
        long start = source.bytesRead();
        List<Reading> readings = new ArrayList<>(RECORDS);
        Reading reading = reader.read(next, language);
        while (reading != null
                && (readings.size() < RECORDS && source.bytesRead() - start < BYTES
                        || readings.isEmpty()
                        || isTranslation(reading))) {
            readings.add(reading);
            next = source.next();
            reading = next == null ? null : reader.read(next, language);
        }
        return new Batch(readings, source.bytesRead());
    }

    private static boolean isTranslation(Reading reading) {
        return reading.items().size() == 1 && reading.items().get(0).translation() != null;
    }
}
