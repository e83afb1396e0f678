package org.plumbline.interchange;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** What imports and exports share that read the next part while they work on the one before. */
public final class ReadAhead {
    private ReadAhead() {}

    /** Threads that do not keep the service from ending. */
    public static ThreadFactory threads(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * The part that was read meanwhile.
     *
     * @throws IOException what kept it from being read, or that the service stops; what is unchecked stays so
     */
    public static <T> T part(Future<T> coming) throws IOException {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service stops");
        }
    }
}
