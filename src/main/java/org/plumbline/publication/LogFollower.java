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

    /**
     * Takes some of what has come, so that {@link #catchUp} will have less to do, and shows none of it yet. Called during a
     * bulk load, from one thread at a time.
     *
     * @return position up to which the log is taken; of one that leaves all its work to {@link #catchUp} the largest number
     */
    default long takeSome() {
        return Long.MAX_VALUE;
    }

    /** Shows what {@link #takeSome} took, or more. Called now and then during a bulk load. */
    default void showTaken() {
        catchUp();
    }

    /** What it is called where an operator reads that it fails. */
    default String name() {
        return getClass().getSimpleName().replaceFirst("_.*", ""); // without what the container adds to it
    }
}
