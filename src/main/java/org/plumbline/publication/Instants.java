package org.plumbline.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.plumbline.web.Dates;
import org.plumbline.web.ProblemException;

/** Reads {@code asOf} and other points in time from requests. */
public final class Instants {
    private Instants() {}

    /**
     * An instant, or a date that stands for the end of that day in UTC (today: for now).
     *
     * @throws ProblemException invalid-parameter where it is neither or lies in the future
     */
    public static Instant past(String parameter, String value, Clock clock) {
        Instant now = clock.instant();
        Instant instant = Dates.instantOrDay(parameter, value, day -> endOf(day, now));
        if (instant.isAfter(now)) {
            throw ProblemException.invalidQuery(
                    parameter, "in-the-future", "lies in the future; the log knows only the past");
        }
        return instant;
    }

    private static Instant endOf(LocalDate day, Instant now) {
        return day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC))
                ? now
                : Dates.startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
    }
}
