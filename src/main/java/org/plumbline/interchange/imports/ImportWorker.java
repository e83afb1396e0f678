package org.plumbline.interchange.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.plumbline.interchange.ReadAhead;
import org.plumbline.interchange.imports.BatchSource.Batch;
import org.plumbline.publication.LogReader;
import org.plumbline.publication.LogWatch;
import org.plumbline.web.ConstraintProblems;
import org.plumbline.web.Traffic;

/**
 * Works through jobs, one after the other, in the background. After a restart it goes on with the jobs whose body is on
 * this node's disk, behind the last batch that was committed.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    /** How far an import may be ahead of what the index has taken: an editor's publication waits for that to be read. */
    private static final int MOST_AHEAD = 10_000;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int TRIES = 150;
    /** After the log's followers. */
    private static final int STARTUP_ORDER = 4000;

    private final ImportJobRepository jobs;
    private final ImportBatches batches;
    private final Reader reader;
    private final Spool spool;
    private final LogReader log;
    private final LogWatch watch;
    private final Traffic traffic;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(ReadAhead.threads("imports"));
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(ReadAhead.threads("imports-ahead"));
    private volatile boolean stopping;

    ImportWorker(
            ImportJobRepository jobs,
            ImportBatches batches,
            Reader reader,
            Spool spool,
            LogReader log,
            LogWatch watch,
            Traffic traffic) {
        this.jobs = jobs;
        this.batches = batches;
        this.reader = reader;
        this.spool = spool;
        this.log = log;
        this.watch = watch;
        this.traffic = traffic;
    }

    void start(@Observes @Priority(STARTUP_ORDER) StartupEvent event) {
        jobs.unfinished().stream().filter(spool::has).forEach(job -> submit(job.id()));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        thread.shutdownNow();
        ahead.shutdown();
    }

    void submit(UUID job) {
        thread.submit(() -> run(job));
    }

    private void run(UUID id) {
        try {
            jobs.start(id);
            ImportJob job = jobs.find(id).orElseThrow();
            if (!job.state().isOver() && workThrough(job)) {
                if (!job.dryRun()) {
                    batches.link(id);
                    watch.catchUp();
                }
                jobs.end(id, ImportState.COMPLETED, null);
            }
        } catch (IOException | RuntimeException e) {
            if (stopping) {
                return; // it is gone on with after the restart
            }
            LOG.errorf(e, "import %s failed", id);
            jobs.end(id, ImportState.FAILED, "the import could not go on; the service's log says why");
        }
        jobs.find(id)
                .filter(j -> j.state().isOver())
                .ifPresent(j -> spool.delete(j.progress().file()));
    }

    /** @return whether the end was reached; not where the job was cancelled or the service stops */
    private boolean workThrough(ImportJob job) throws IOException {
        try (RecordSource source = job.format().open(spool.open(job))) {
            return workThrough(
                    job, new BatchSource(source, reader, job.progress().worked(), job.language()));
        }
    }

    /** The next batch is read while the database works on the one before. */
    private boolean workThrough(ImportJob job, BatchSource batches) throws IOException {
        long worked = job.progress().worked();
        Pace pace = new Pace(traffic::requests, System::nanoTime);
        Batch batch = batches.next();
        while (batch != null) {
            Future<Batch> coming = ahead.submit(batches::next);
            try {
                if (stopping || !take(job, worked, batch.readings(), batch.bytesRead())) {
                    return false;
                }
                worked = batch.lastNumber();
                waitForTheIndex();
                pause(pace.rest());
                pace.begin();
            } finally {
                batch = ReadAhead.part(coming); // nobody may be reading when the file is closed
            }
        }
        return true;
    }

    /** Helps where it would otherwise wait. A view that fails does not keep the import back. */
    private void waitForTheIndex() {
        boolean further = true;
        while (further && !stopping && log.head() - watch.taken() > MOST_AHEAD) {
            further = watch.takeSome();
        }
    }

    /** A record that the database refuses is found by halving the batch: the others are taken. */
    private boolean take(ImportJob job, long worked, List<Reading> batch, long bytesRead) {
        try {
            return trying(job, worked, batch, bytesRead);
        } catch (RuntimeException e) {
            if (!isDataFault(e)) {
                throw e;
            }
            if (batch.size() == 1) {
                LOG.warnf(e, "record %d of import %s was refused", batch.get(0).number(), job.id());
                batches.refuse(job, worked, batch.get(0), reasonOf(e), bytesRead);
                return true;
            }
            int half = batch.size() / 2;
            long middle = batch.get(half - 1).number();
            return take(job, worked, batch.subList(0, half), bytesRead)
                    && take(job, middle, batch.subList(half, batch.size()), bytesRead);
        }
    }

    /** While the database is away the batch waits. */
    private boolean trying(ImportJob job, long worked, List<Reading> batch, long bytesRead) {
        for (int attempt = 1; ; attempt++) {
            try {
                return batches.take(job, worked, batch, bytesRead);
            } catch (RuntimeException e) {
                if (isDataFault(e) || attempt == TRIES || stopping) {
                    throw e;
                }
                LOG.warnf("import %s waits: %s", job.id(), e.getMessage());
                pause(PAUSE);
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SQLSTATE classes 22 (data) and 23 (constraints): it is the record, not the database. */
    private static boolean isDataFault(Throwable e) {
        SQLException sql = sql(e);
        return sql == null
                ? !(e instanceof jakarta.persistence.PersistenceException)
                : sql.getSQLState() != null
                        && (sql.getSQLState().startsWith("22")
                                || sql.getSQLState().startsWith("23"));
    }

    /** In our words: the database's own are in the service's log. */
    private static String reasonOf(Throwable e) {
        return ConstraintProblems.of(e)
                .map(Throwable::getMessage)
                .orElse(
                        sql(e) == null
                                ? "something in it was not expected; the service's log says what"
                                : "a value is too long or of a kind that is not kept here");
    }

    private static SQLException sql(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
