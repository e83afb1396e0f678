package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PublishersHaveTheirTurnTest {
    private static final long PASS_NANOS = 2_000_000;

    @Test
    void whoPublishesDuringAnImportWaitsForTheViewsNotForItsEnd() throws InterruptedException {
        AtomicInteger passes = new AtomicInteger();
        LogFollower slow = () -> {
            passes.incrementAndGet();
            LockSupport.parkNanos(PASS_NANOS);
        };
        LogWatch watch = new LogWatch(List.of(slow), null, new GrowingLog(null));
        AtomicBoolean importing = new AtomicBoolean(true);
        CountDownLatch begun = new CountDownLatch(1);
        Thread follower = new Thread(() -> {
            while (importing.get()) {
                watch.catchUp();
                begun.countDown();
            }
        });
        follower.start();
        try {
            begun.await();
            int publications = 20;
            int before = passes.get();
            for (int i = 0; i < publications; i++) {
                watch.catchUp();
            }
            // Each waits for the pass that goes on, makes its own, and the import's follower may make one more between.
            assertThat(passes.get() - before).isLessThanOrEqualTo(3 * publications);
        } finally {
            importing.set(false);
            follower.join();
        }
    }
}
