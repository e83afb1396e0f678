package org.plumbline.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
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
        Instant instant = parse(parameter, value, now);
        if (instant.isAfter(now)) {
            throw ProblemException.invalidQuery(
                    parameter, "in-the-future", "lies in the future; the log knows only the past");
        }
        return instant;
    }

    private static Instant parse(String parameter, String value, Instant now) {
        try {
            if (value.length() == 10) {
                LocalDate day = LocalDate.parse(value);
                Instant end =
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
                boolean today = day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC));
                return today ? now : end;
            }
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw ProblemException.invalidQuery(
                    parameter,
                    "malformed",
                    "must be a date such as 2026-11-24 or an instant such as 2026-11-24T10:00:00Z");
        }
    }
}
