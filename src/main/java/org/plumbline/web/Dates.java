package org.plumbline.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;

/** Reads dates and instants from parameters: those of the years 0001 to 9999, which every store and format knows. */
public final class Dates {
    private static final int LAST_YEAR = 9999;
    private static final int DAY_LENGTH = "2026-11-24".length();

    private Dates() {}

    /** @throws ProblemException invalid-parameter where it is no date of those years */
    public static LocalDate day(String parameter, String value) {
        return read(parameter, value, Dates::day, "a date such as 2026-11-24");
    }

    /** @throws ProblemException invalid-parameter where it is no instant of those years */
    public static Instant instant(String parameter, String value) {
        return read(parameter, value, Dates::instant, "an instant such as 2026-11-24T10:00:00Z");
    }

    /**
     * An instant, or what a day by itself stands for.
     *
     * @param ofDay which instant a day means
     * @throws ProblemException invalid-parameter where it is neither
     */
    public static Instant instantOrDay(String parameter, String value, Function<LocalDate, Instant> ofDay) {
        return read(
                parameter,
                value,
                v -> v.length() == DAY_LENGTH ? ofDay.apply(day(v)) : instant(v),
                "a date such as 2026-11-24 or an instant such as 2026-11-24T10:00:00Z");
    }

    /** When a day begins in UTC. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static <T> T read(String parameter, String value, Function<String, T> reading, String wanted) {
        try {
            return reading.apply(value);
        } catch (DateTimeException e) {
            throw ProblemException.invalidQuery(
                    parameter, "malformed", "must be " + wanted + ", of the years 0001 to 9999");
        }
    }

    private static Instant instant(String value) {
        OffsetDateTime time = OffsetDateTime.parse(value);
        bounded(time.toLocalDate());
        return time.toInstant();
    }

    private static LocalDate day(String value) {
        return bounded(LocalDate.parse(value));
    }

    private static LocalDate bounded(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("year " + day.getYear());
        }
        return day;
    }
}
