package org.plumbline.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.plumbline.web.Dates;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/**
 * Reads {@code asOf} from requests, so that what is answered for an instant is answered for it ever after.
 *
 * <p>A publication has its time before it is committed, and until then nobody sees it. The log at an instant is therefore
 * certain only when nobody can be appending under a time before it any more: at the time of the database's clock while
 * the log's lock is held, for whoever appends holds that lock from before the time is taken until after the commit. An
 * instant that is not yet known to be certain waits for those who append now, a fraction of a second or the rest of an
 * import's batch; older ones, nearly all, cost nothing. The database's clock is the one that counts, since the times in
 * the log come from it: a node whose own clock is wrong answers like the others.
 */
@ApplicationScoped
public class LogClock {
    /** How long a reader waits for those who append. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RevisionLogRepository log;
    private final LogWatch watch;
    /** One waits for all: the others need no connection meanwhile. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private volatile Instant certain = Instant.MIN;

    LogClock(RevisionLogRepository log, LogWatch watch) {
        this.log = log;
        this.watch = watch;
    }

    /**
     * An instant, or a date that stands for the end of that day in UTC (today: for now).
     *
     * @return in whole microseconds, as the log counts; every view of the log on this node has reached it
     * @throws ProblemException invalid-parameter where it is neither or lies in the future; unavailable where a publication
     *     that may belong before it takes too long
     */
    public Instant past(String parameter, String value) {
        Instant first = Dates.instantOrDay(parameter, value, Dates::startOf).truncatedTo(ChronoUnit.MICROS);
        Instant last = Dates.instantOrDay(
                        parameter, value, day -> Dates.startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS))
                .truncatedTo(ChronoUnit.MICROS);
        Instant certain = certain(last);
        if (!last.isAfter(certain)) {
            return last;
        }
        if (first.isBefore(last) && !first.isAfter(certain)) {
            return certain;
        }
        throw ProblemException.invalidQuery(
                parameter, "in-the-future", "lies in the future; the log knows only the past");
    }

    /** The instant up to which the log is certain, brought up to now where that is needed to judge this one. */
    private Instant certain(Instant wanted) {
        if (!wanted.isAfter(certain)) {
            return certain;
        }
        try {
            if (!oneAtATime.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw stillPublishing();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillPublishing();
        }
        try {
            if (wanted.isAfter(certain)) {
                LogHead settled = log.settledHead(PATIENCE).orElseThrow(LogClock::stillPublishing);
                if (settled.position() > watch.reached()) {
                    watch.catchUp();
                }
                certain = settled.time();
            }
            return certain;
        } finally {
            oneAtATime.unlock();
        }
    }

    private static ProblemException stillPublishing() {
        return new ProblemException(
                        ProblemType.UNAVAILABLE, "a publication that may belong before this instant is still under way")
                .withHeader("Retry-After", "5");
    }
}
