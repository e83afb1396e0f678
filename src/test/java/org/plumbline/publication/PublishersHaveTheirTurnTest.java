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

    @Test
    void anImportThatIsAheadHelpsTheViewsUntilTheyAreNear() {
        LogWatch watch = new LogWatch(List.of(viewThatTakes(PASSES)), null, new GrowingLog(null));
        int turns = 0;
        while (watch.takeSome()) {
            turns++;
        }
        assertThat(turns).isEqualTo(PASSES);
        assertThat(watch.taken()).isEqualTo(PASSES);
        assertThat(watch.reached()).as("nothing of it is shown yet").isNegative();
    }

    @Test
    void aViewThatFailsDoesNotKeepAnImportBack() {
        LogFollower broken = new LogFollower() {
            @Override
            public void catchUp() {
                throw new IllegalStateException("no room on the disk");
            }

            @Override
            public long takeSome() {
                throw new IllegalStateException("no room on the disk");
            }
        };
        LogWatch watch = new LogWatch(List.of(broken), null, new GrowingLog(null));
        assertThat(watch.takeSome()).isFalse();
        watch.catchUp();
        assertThat(watch.takeSome()).isFalse();
    }

    private static LogFollower viewThatTakes(long most) {
        return new LogFollower() {
            private long taken;

            @Override
            public void catchUp() {
                taken = Math.max(taken, most);
            }

            @Override
            public long takeSome() {
                return taken < most ? ++taken : taken;
            }
        };
    }
}
