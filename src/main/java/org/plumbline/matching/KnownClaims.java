package org.plumbline.matching;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.plumbline.matching.engine.KnownClaim;
import org.plumbline.matching.engine.Matcher;
import org.plumbline.matching.engine.SentenceEncoder;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.LogEntry;
import org.plumbline.publication.LogFollower;
import org.plumbline.publication.LogReader;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/**
 * Keeps the engine's claims in step with the log. Computing vectors takes a while, so it happens on a thread of its own:
 * neither the start of the service nor a publisher waits for it.
 *
 * <p>Claims are known by their words at once. Vectors that are not stored yet are computed when nothing more has come for a
 * moment, so that a busy desk or an import, and those who read beside it, keep the processors.
 */
@ApplicationScoped
class KnownClaims implements LogFollower {
    private static final Logger LOG = Logger.getLogger(KnownClaims.class);
    /** Revisions read at once. So many are a bulk load; fewer are editors' work, or a starter corpus. */
    private static final int BATCH = 200;
    /** Claims that get their vectors before it is looked again whether something new has come. */
    private static final int FEW = 20;

    private static final long PAUSE_MILLIS = 1000;
    /** So long after a bulk load its next part may still come: vectors wait. */
    private static final Duration LULL = Duration.ofSeconds(20);
    /** What one editor published has its vectors soon after this; a desk that publishes all the time has none until it rests. */
    private static final Duration MOMENT = Duration.ofMillis(200);

    private static final String RETRY_SECONDS = "5";

    private final LogReader log;
    private final KnownClaimReader reader;
    private final VectorRepository vectors;
    private final boolean enabled;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "known-claims");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private Matcher building;
    /** Up to here every claim is known, if only by its words. */
    private volatile long position;
    /** Up to here every claim has all its vectors. */
    private volatile long encoded;
    /** Set once the whole log was read for the first time. */
    private volatile Matcher ready;

    KnownClaims(
            LogReader log,
            KnownClaimReader reader,
            VectorRepository vectors,
            @ConfigProperty(name = "plumbline.matching.enabled", defaultValue = "true") boolean enabled) {
        this.log = log;
        this.reader = reader;
        this.vectors = vectors;
        this.enabled = enabled;
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    /** The matcher over every claim that is known. */
    Matcher matcher() {
        Matcher matcher = ready;
        if (matcher == null) {
            throw new ProblemException(
                            ProblemType.UNAVAILABLE,
                            enabled ? "the known claims are still being read" : "checks are switched off on this node")
                    .withHeader("Retry-After", RETRY_SECONDS);
        }
        return matcher;
    }

    /** Log position that {@link #matcher()} knows the claims up to. */
    long position() {
        return position;
    }

    /** Whether some claims are still known by their words alone. */
    boolean isEncoding() {
        return encoded < position;
    }

    Optional<String> slugOf(String claimId) {
        return Optional.ofNullable(places.get(claimId)).map(Place::slug);
    }

    Optional<Long> positionOf(String claimId) {
        return Optional.ofNullable(places.get(claimId)).map(Place::position);
    }

    /** Where a claim's present revision is found. */
    private record Place(String slug, long position) {}

    @Override
    public void catchUp() {
        if (enabled && scheduled.compareAndSet(false, true)) {
            worker.execute(this::advance);
        }
    }

    private void advance() {
        scheduled.set(false);
        try {
            if (building == null) {
                building = new Matcher(new SentenceEncoder(), vectors);
            }
            boolean more = true;
            long rest = System.nanoTime();
            while (more && !Thread.currentThread().isInterrupted()) {
                int came = readToTheEnd();
                ready = building;
                if (came > 0) {
                    rest = Math.max(rest, System.nanoTime() + (came < BATCH ? MOMENT : LULL).toNanos());
                }
                long millis = TimeUnit.NANOSECONDS.toMillis(rest - System.nanoTime());
                if (isEncoding() && millis > 0) {
                    Thread.sleep(Math.min(millis, PAUSE_MILLIS));
                } else {
                    more = log.head() > position || encodeNext();
                }
            }
        } catch (RuntimeException e) {
            // The next growth of the log, or the next look at it, tries again from the same position.
            LOG.warnf("known claims stay at position %d for now: %s", position, e.getMessage());
            catchUpLater();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return how many revisions came */
    private int readToTheEnd() {
        int came = 0;
        List<LogEntry> entries;
        do {
            entries = log.entriesAfter(position, BATCH);
            take(entries);
            came += entries.size();
        } while (entries.size() == BATCH && !Thread.currentThread().isInterrupted());
        return came;
    }

    /**
     * Computes the vectors of some claims that lack them.
     *
     * @return whether there was something to do
     */
    private boolean encodeNext() {
        if (encoded >= position) {
            return false;
        }
        List<LogEntry> entries = log.entriesAfter(encoded, FEW);
        building.claims()
                .complete(
                        entries.stream().filter(this::isPresent).map(reader::of).toList());
        encoded = entries.get(entries.size() - 1).position();
        return true;
    }

    private boolean isPresent(LogEntry entry) {
        Place place = places.get(entry.claimId().toString());
        return place != null && place.position() == entry.position();
    }

    private void catchUpLater() {
        if (!worker.isShutdown() && scheduled.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                    advance();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private void take(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Map<String, LogEntry> last = new LinkedHashMap<>();
        entries.forEach(entry -> last.put(entry.claimId().toString(), entry));
        List<KnownClaim> known = new ArrayList<>();
        last.forEach((id, entry) -> {
            if (entry.kind() == ChangeKind.RETRACTION) {
                building.claims().remove(id);
                places.remove(id);
            } else {
                known.add(reader.of(entry));
                places.put(id, new Place(entry.slug(), entry.position()));
            }
        });
        boolean wasEncoded = encoded == position;
        boolean lacking = false;
        if (ready == null && entries.size() < BATCH) {
            building.claims().put(known); // a starter corpus is known whole before the first question
        } else {
            lacking = building.claims().putStored(known);
        }
        long reached = entries.get(entries.size() - 1).position();
        if (wasEncoded && !lacking) {
            encoded = reached;
        }
        position = reached;
    }
}
