package org.plumbline.interchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AnImportMakesWayForReadersTest {
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong clock = new AtomicLong(-1);
    private final Pace pace = new Pace(requests::get, clock::get);

    @Test
    void itGoesOnAtOnceWhereFewAsk() {
        pass(Duration.ofMillis(400), Pace.BUSY * 4 / 10 - 1);

        assertThat(pace.rest()).isZero();
    }

    @Test
    void itRestsLongerThanItWorkedWhereManyAsk() {
        pass(Duration.ofMillis(400), Pace.BUSY * 4 / 10);

        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(1200));
    }

    @Test
    void itDoesNotRestForEverAfterALongPart() {
        pass(Duration.ofSeconds(30), Pace.BUSY * 40);

        assertThat(pace.rest()).isEqualTo(Pace.LONGEST);
    }

    @Test
    void onlyWhatWasAskedDuringThePartCounts() {
        pass(Duration.ofSeconds(1), Pace.BUSY * 10);
        pace.begin();
        pass(Duration.ofMillis(400), 3);

        assertThat(pace.rest()).isZero();
    }

    private void pass(Duration time, long asked) {
        clock.addAndGet(time.toNanos());
        requests.addAndGet(asked);
    }
}
