package org.plumbline.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How much this node is asked, for work in the background that makes way for those who wait. */
@ApplicationScoped
public class Traffic {
    private final LongAdder requests = new LongAdder();

    void count() {
        requests.increment();
    }

    /** Requests since the start, whatever became of them. */
    public long requests() {
        return requests.sum();
    }
}
