package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PublishersHaveTheirTurnTest {
    private static final int PASSES = 20;
    private static final String IMPORT = "import";
    private static final String PUBLISHER = "publisher";

    @Test
    void whoPublishesDuringAnImportIsNextAndDoesNotWaitForItsEnd() throws InterruptedException {
        List<String> turns = Collections.synchronizedList(new ArrayList<>());
        List<Thread> publishers = new ArrayList<>();
        AtomicReference<LogWatch> watch = new AtomicReference<>();
        Thread importer = Thread.currentThread();
        LogFollower view = () -> {
            boolean importing = Thread.currentThread() == importer;
            turns.add(importing ? IMPORT : PUBLISHER);
            if (importing) { // somebody publishes while it works, and waits
                Thread publisher = new Thread(() -> watch.get().catchUp());
                publishers.add(publisher);
                publisher.start();
                while (publisher.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
        };
        watch.set(new LogWatch(List.of(view), null, new GrowingLog(null)));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < PASSES; i++) {
            watch.get().catchUp();
            expected.addAll(List.of(IMPORT, PUBLISHER));
        }
        for (Thread publisher : publishers) {
            publisher.join();
        }
        assertThat(turns).containsExactlyElementsOf(expected);
    }
}
