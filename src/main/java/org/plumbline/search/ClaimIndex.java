package org.plumbline.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.plumbline.publication.LogEntry;
import org.plumbline.publication.LogFollower;
import org.plumbline.publication.LogReader;
import org.plumbline.search.IndexFolder.Reached;
import org.plumbline.search.Showcase.Snapshot;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/**
 * The index of every revision, on this node's disk. It resumes where it was last committed, is built anew where that
 * does not fit the log, and may be deleted whenever the service is stopped.
 */
@ApplicationScoped
public class ClaimIndex implements LogFollower {
    private static final Logger LOG = Logger.getLogger(ClaimIndex.class);
    private static final int BATCH = 1000;
    private static final int COMMIT_AFTER = 20_000;
    /** Of so many revisions at once, the words are looked at by whatever processors are free. */
    private static final int MANY = 100;

    private static final String RETRY_AFTER = "5";
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

    private final LogReader log;
    private final ClaimDocuments documents;
    private final IndexFolder folder;
    private final WordCounts counts = new WordCounts();
    private final WordMatches matches = new WordMatches();
    private final Showcase showcase = new Showcase();

    private IndexWriter writer;
    private Reached reached;
    private long committed;
    private long committedAt = System.nanoTime();

    ClaimIndex(
            LogReader log,
            ObjectMapper json,
            @ConfigProperty(name = "plumbline.data-dir", defaultValue = "plumbline-data") String dataFolder) {
        this.log = log;
        this.documents = new ClaimDocuments(json);
        this.folder = new IndexFolder(Path.of(dataFolder, "index"));
    }

    /** Something to do with the index as it is now. */
    @FunctionalInterface
    interface Work<T> {
        T with(Snapshot snapshot) throws IOException;
    }

    <T> T read(Work<T> work) {
        Snapshot present = showcase.acquire();
        if (present == null) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "the search index is being built")
                    .withHeader("Retry-After", RETRY_AFTER);
        }
        try {
            return work.with(present);
        } catch (CorruptIndexException e) {
            new Thread(() -> rebuild(present, e), "index-rebuild").start();
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            present.release();
        }
    }

    /** Position that a reader is shown without waiting, or -1 where the index has to be opened anew first. */
    long settled() {
        return showcase.settled();
    }

    ViewSearcher searcher(Snapshot present, long position) {
        return new ViewSearcher(present.reader(), position, counts, matches);
    }

    /** Damage that was found while reading: the index is derived data, so it is made anew. */
    private synchronized void rebuild(Snapshot damaged, CorruptIndexException damage) {
        if (!showcase.shows(damaged)) {
            return; // somebody else was faster
        }
        LOG.errorf(damage, "the search index is damaged; building it anew");
        try {
            showcase.clear(() -> {
                writer.rollback();
                folder.delete();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catchUp();
    }

    @Override
    public synchronized void catchUp() {
        try {
            if (writer == null || !writer.isOpen()) {
                open();
            }
            List<LogEntry> entries = log.entriesAfter(reached.position(), BATCH);
            add(entries);
            // Not what comes meanwhile: an import would keep readers from what has come.
            long head = entries.size() == BATCH ? log.head() : reached.position();
            while (reached.position() < head) {
                add(log.entriesAfter(reached.position(), BATCH));
            }
            showTaken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void showTaken() {
        if (writer == null || !writer.isOpen()) {
            catchUp();
            return;
        }
        if (isTimeToCommit()) {
            commit();
        }
        showcase.show(writer, reached.position());
    }

    @Override
    public synchronized long takeSome() {
        if (writer == null || !writer.isOpen()) {
            return 0;
        }
        try {
            add(log.entriesAfter(reached.position(), BATCH));
            return reached.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() throws IOException {
        writer = folder.open();
        reached = IndexFolder.reached(writer);
        if (reached.position() > 0 && !isInThisLog(reached)) {
            LOG.infof("the search index is of another log or another time; building it anew");
            writer.deleteAll();
            reached = Reached.NOTHING;
            counts.clear();
            matches.clear();
        }
        committed = reached.position();
    }

    private boolean isInThisLog(Reached last) {
        return log.entriesAfter(last.position() - 1, 1).stream()
                .map(Reached::of)
                .anyMatch(last::equals);
    }

    private void add(List<LogEntry> entries) throws IOException {
        for (int from = 0; from < entries.size(); from += MANY) {
            List<LogEntry> some = entries.subList(from, Math.min(from + MANY, entries.size()));
            var made = (some.size() < MANY ? some.stream() : some.parallelStream())
                    .map(documents::of)
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                add(some.get(i), made.get(i));
            }
        }
    }

    private void add(LogEntry entry, Document document) throws IOException {
        writer.addDocument(document);
        if (entry.supersedes() > 0) {
            writer.updateNumericDocValue(
                    new Term(Fields.READABLE, Long.toString(entry.supersedes())), Fields.UNTIL, entry.position());
        }
        reached = Reached.of(entry);
    }

    private boolean isTimeToCommit() {
        return reached.position() - committed >= COMMIT_AFTER
                || reached.position() > committed && System.nanoTime() - committedAt > COMMIT_EVERY.toNanos();
    }

    private void commit() {
        IndexFolder.commit(writer, reached);
        committed = reached.position();
        committedAt = System.nanoTime();
    }

    @PreDestroy
    synchronized void close() {
        try {
            showcase.clear(() -> {
                if (writer != null && writer.isOpen()) {
                    commit();
                    writer.close();
                    writer.getDirectory().close();
                }
            });
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf(
                    "the search index was not closed cleanly and will catch up at the next start: %s", e.getMessage());
        }
    }
}
