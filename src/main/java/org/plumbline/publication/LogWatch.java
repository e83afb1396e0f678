package org.plumbline.publication;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Keeps everything derived from the log up to date on this node: it is woken by {@code NOTIFY}, looks by itself once a
 * second in case a notice was lost, and is called by whoever publishes here so that the publisher's answer comes after
 * this node knows.
 */
@ApplicationScoped
public class LogWatch {
    private static final Logger LOG = Logger.getLogger(LogWatch.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    /** So many revisions at once are a bulk load: what comes is then taken all the time, but shown now and then. */
    private static final int BULK = 1000;

    private static final Duration BETWEEN_SHOWINGS = Duration.ofSeconds(2);
    private static final Duration BREATH = Duration.ofMillis(100);
    /** After the corpus is loaded, before requests are served. */
    static final int STARTUP_ORDER = 3000;

    private final List<LogFollower> followers;
    private final DataSource database;
    private final LogReader log;
    /** Fair, so that a publisher has its turn while a bulk load goes on. */
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    private final Set<CompletableFuture<Void>> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private volatile long reached = -1;
    private volatile long taken = -1;
    private long announced = -1;
    private long shownAt = System.nanoTime();
    private volatile boolean running;
    private Thread thread;

    LogWatch(@All List<LogFollower> followers, DataSource database, LogReader log) {
        this.followers = followers;
        this.database = database;
        this.log = log;
    }

    void start(@Observes @Priority(STARTUP_ORDER) StartupEvent event) {
        followers.forEach(LogFollower::catchUp); // one that cannot even begin keeps the service from starting
        catchUp();
        running = true;
        thread = new Thread(this::watch, "log-watch");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    /**
     * Brings every follower to the end of the log, now. Call it after the commit. It never fails: what was committed is
     * published, whatever becomes of the views of it here. A follower that fails does not keep the others back, is tried
     * again within a second, and makes this node not ready in the meantime.
     */
    public void catchUp() {
        oneAtATime.lock();
        try {
            long head = log.head();
            if (head == reached) {
                return;
            }
            followers.forEach(follower -> bringUp(follower, LogFollower::catchUp));
            if (failing.isEmpty()) {
                reached = head;
                taken = Math.max(taken, head);
            }
            announce(head);
        } catch (Sql.SqlFailure e) {
            LOG.warnf("cannot read where the log ends, trying again: %s", e.getMessage());
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * Lets every follower take some more of a bulk load without showing it yet. Who publishes meanwhile has the next turn, and
     * waits for less.
     *
     * @return whether {@link #taken} has grown
     */
    public boolean takeSome() {
        oneAtATime.lock();
        try {
            long before = taken;
            if (failing.isEmpty()) {
                long head = log.head();
                long least = followers.stream()
                        .mapToLong(LogFollower::takeSome)
                        .min()
                        .orElse(head);
                taken = Math.max(before, Math.min(least, head));
            }
            return taken > before;
        } catch (RuntimeException e) {
            LOG.debugf(e, "left to the next catching up, which tells what is wrong");
            return false;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Lets readers see what was taken, without bringing every follower to the end of a log that grows fast. */
    private void showTaken() {
        oneAtATime.lock();
        try {
            long head = log.head();
            followers.forEach(follower -> bringUp(follower, LogFollower::showTaken));
            if (failing.isEmpty()) {
                reached = Math.max(reached, taken);
            }
            announce(head);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void announce(long head) {
        if (head != announced) {
            announced = head;
            waiting.forEach(waiter -> waiter.complete(null));
        }
    }

    /** Whatever goes wrong in one view must stay in that view, hence every runtime exception. */
    private void bringUp(LogFollower follower, Consumer<LogFollower> work) {
        String name = follower.name();
        try {
            work.accept(follower);
            failing.remove(name);
        } catch (RuntimeException e) {
            if (failing.add(name)) {
                LOG.errorf(e, "%s cannot follow the log, trying again every second", name);
            }
        }
    }

    /** The followers that are behind because they failed; empty when all is well. */
    public Set<String> failing() {
        return Set.copyOf(failing);
    }

    /** Position that every follower of this node has reached. */
    public long reached() {
        return reached;
    }

    /** Position up to which every follower of this node has done most of its work, if it does not show all of it yet. */
    public long taken() {
        return taken;
    }

    /**
     * Completes at the next growth of the log, or after {@code atMost} without one. Complete it yourself when you do not
     * need it any more.
     */
    public CompletableFuture<Void> growth(Duration atMost) {
        CompletableFuture<Void> waiter = new CompletableFuture<>();
        waiting.add(waiter);
        waiter.whenComplete((nothing, error) -> waiting.remove(waiter));
        return waiter.completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How many wait for growth. */
    int waiters() {
        return waiting.size();
    }

    private void watch() {
        while (running) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + RevisionLogRepository.CHANNEL);
                PGConnection listener = connection.unwrap(PGConnection.class);
                catchUp();
                while (running) {
                    if (isNews(listener.getNotifications((int) POLL.toMillis()))) {
                        if (log.head() - reached < BULK) {
                            catchUp();
                        } else {
                            followBulk();
                        }
                    }
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("cannot follow the log, trying again: %s", e.getMessage());
                    pause(POLL);
                }
            }
        }
    }

    /** Takes what comes until it is time to show it. */
    private void followBulk() {
        long before = taken;
        do {
            if (!takeSome()) {
                pause(BREATH);
            }
        } while (running && System.nanoTime() - shownAt < BETWEEN_SHOWINGS.toNanos());
        if (taken > before) {
            showTaken();
        } else {
            catchUp(); // it finds out what is wrong, if something is
        }
        shownAt = System.nanoTime();
    }

    /** Not what this node published itself and has followed already. Silence is: a notification may have been lost. */
    private boolean isNews(PGNotification[] told) {
        return told == null
                || told.length == 0
                || Arrays.stream(told).anyMatch(n -> Long.parseLong(n.getParameter()) > reached);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
