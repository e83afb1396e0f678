package org.plumbline.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The end of the log while its lock is held.
 *
 * @param position of the last revision, 0 for an empty log
 * @param time of the next entry: later than every earlier one
 */
public record LogHead(long position, Instant time) {
    LogHead next() {
        return new LogHead(position + 1, time.plus(1, ChronoUnit.MICROS));
    }
}
