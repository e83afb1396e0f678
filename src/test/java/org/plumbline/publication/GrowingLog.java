package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

/** A log that has grown by a thousand revisions whenever it is looked at, as during an import. */
public final class GrowingLog extends LogReader {
    private static final int STEP = 1000;
    private static final int PATIENCE = 10;

    private final LogEntry sample;
    private long head;
    private int reads;

    /** @param sample what every revision of it says */
    public GrowingLog(LogEntry sample) {
        super(null);
        this.sample = sample;
    }

    @Override
    public synchronized long head() {
        return head += STEP;
    }

    @Override
    public synchronized List<LogEntry> entriesAfter(long position, int limit) {
        assertThat(++reads).as("reads of a log that has no end").isLessThan(PATIENCE);
        head += STEP;
        return LongStream.rangeClosed(position + 1, Math.min(position + limit, head))
                .mapToObj(this::entry)
                .toList();
    }

    private LogEntry entry(long position) {
        return new LogEntry(
                position,
                sample.claimId(),
                sample.slug(),
                sample.revision(),
                sample.kind(),
                sample.note(),
                sample.publishedAt(),
                0,
                sample.document(),
                sample.renderings());
    }
}
