package org.plumbline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;

/**
 * What readers see of an index that is being written: the last snapshot, opened anew when there is more to see. Safe for use by
 * many threads; only one writes at a time.
 */
final class Showcase {
    /** So many new revisions are shown by the first who reads, since nobody may; more would keep readers waiting. */
    private static final int FEW = 100;

    private final ReentrantLock turning = new ReentrantLock();
    private volatile Snapshot snapshot;
    /** What readers must see: at least what was added when a publisher was last told that it is done. */
    private volatile long shown;

    /**
     * The index at one moment.
     *
     * @param reader may hold later revisions too; views leave them out
     * @param writer that the reader came from
     * @param position that it has reached
     */
    record Snapshot(DirectoryReader reader, IndexWriter writer, long position) {
        void release() {
            try {
                reader.decRef();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Something to do while no reader is opened. */
    @FunctionalInterface
    interface Change {
        void make() throws IOException;
    }

    /** A snapshot that the caller releases; null while there is none. */
    Snapshot acquire() {
        Snapshot present = snapshot;
        if (present != null && present.position() < shown) {
            turn(null, shown);
            present = snapshot;
        }
        while (present != null && !present.reader().tryIncRef()) {
            present = snapshot; // a newer one has just taken its place
        }
        return present;
    }

    /** Position that a reader is shown without waiting, or -1 where the index has to be opened anew first. */
    long settled() {
        Snapshot present = snapshot;
        return present == null || present.position() < shown ? -1 : present.position();
    }

    boolean shows(Snapshot one) {
        return snapshot == one;
    }

    /** Lets readers see what was added: a few revisions when somebody reads, many at once. */
    void show(IndexWriter writer, long position) {
        Snapshot present = snapshot;
        boolean first = present == null || present.writer() != writer;
        if (first || position - present.position() > FEW) {
            turn(first ? writer : null, position);
        }
        shown = position;
    }

    /** Shows nothing any more, and changes the index while nobody opens it. */
    void clear(Change change) throws IOException {
        turning.lock();
        try {
            Snapshot last = snapshot;
            snapshot = null;
            if (last != null) {
                last.release();
            }
            change.make();
        } finally {
            turning.unlock();
        }
    }

    /**
     * Opens what the writer has.
     *
     * @param first the writer where it is shown for the first time; else null, and nothing is done while the index is made anew
     * @param position that the writer has reached, at least
     */
    private void turn(IndexWriter first, long position) {
        turning.lock();
        try {
            Snapshot old = snapshot;
            if (first == null && (old == null || old.position() >= position)) {
                return; // somebody else was faster
            }
            IndexWriter writer = first == null ? old.writer() : first;
            DirectoryReader fresh =
                    first == null ? DirectoryReader.openIfChanged(old.reader(), writer) : DirectoryReader.open(writer);
            if (fresh == null) {
                fresh = old.reader();
                fresh.incRef();
            }
            snapshot = new Snapshot(fresh, writer, position);
            if (old != null) {
                old.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turning.unlock();
        }
    }
}
