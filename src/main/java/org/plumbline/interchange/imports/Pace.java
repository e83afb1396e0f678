package org.plumbline.interchange.imports;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long an import rests after a part of its work. Where few ask, not at all; on a busy node three times as long as the
 * part took, so that readers and publishers keep more than half of the processors: what follows the log works on meanwhile.
 */
final class Pace {
    /** Requests a second from which a node is busy: more than editors and their plugins make, less than it can answer. */
    static final long BUSY = 500;
    /** How much longer it rests than it works. */
    static final int TIMES = 3;
    /** A part that took long, because the node is busy, is not made up for by as long a rest. */
    static final Duration LONGEST = Duration.ofSeconds(5);

    private static final double NANOS_PER_SECOND = 1e9;

    private final LongSupplier requests;
    private final LongSupplier clock;
    private long lastRequests;
    private long lastNanos;

    /**
     * @param requests that the node has had
     * @param clock nanoseconds of a clock that goes on steadily
     */
    Pace(LongSupplier requests, LongSupplier clock) {
        this.requests = requests;
        this.clock = clock;
        begin();
    }

    /** A part of the work begins. */
    void begin() {
        lastRequests = requests.getAsLong();
        lastNanos = clock.getAsLong();
    }

    /** The rest that is due after the part that ends now. */
    Duration rest() {
        long nanos = clock.getAsLong() - lastNanos;
        double rate = (requests.getAsLong() - lastRequests) * NANOS_PER_SECOND / Math.max(1, nanos);
        if (rate < BUSY) {
            return Duration.ZERO;
        }
        Duration due = Duration.ofNanos(nanos * TIMES);
        return due.compareTo(LONGEST) < 0 ? due : LONGEST;
    }
}
