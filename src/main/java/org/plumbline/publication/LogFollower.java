package org.plumbline.publication;

/**
 * Something derived from the log: an index, a cache. It remembers the position it has reached, can be dropped and built
 * again at any time, and never writes.
 */
public interface LogFollower {

    /**
     * Reads on from the position reached until the log has no more. Called when the log may have grown, from one thread at
     * a time.
     */
    void catchUp();

    /** What it is called where an operator reads that it fails. */
    default String name() {
        return getClass().getSimpleName().replaceFirst("_.*", ""); // without what the container adds to it
    }
}
