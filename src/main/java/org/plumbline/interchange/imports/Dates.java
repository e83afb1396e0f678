package org.plumbline.interchange.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as publishers write them. A date that could mean two days is none. */
final class Dates {
    private static final int MONTHS = 12;
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:on\\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL_DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)\\b");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            form("uuuu/M/d"),
            form("MMMM d, uuuu"),
            form("MMMM d uuuu"),
            form("MMM d, uuuu"),
            form("MMM d uuuu"),
            form("d MMMM uuuu"),
            form("d MMM uuuu"),
            form("uuuuMMdd"));

    private Dates() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** @param text without blanks around it, and single ones in it */
    static Optional<LocalDate> read(String text) {
        if (text.length() > 10 && text.charAt(4) == '-' && (text.charAt(10) == 'T' || text.charAt(10) == ' ')) {
            try {
                String iso = text.replaceFirst(" ", "T");
                return Optional.of(
                        iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$") && iso.contains(":")
                                ? OffsetDateTime.parse(iso).toLocalDate()
                                : LocalDate.parse(iso.substring(0, 10)));
            } catch (DateTimeException e) {
                return day(text.substring(0, 10));
            }
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(
                    Integer.parseInt(numbers.group(1)),
                    Integer.parseInt(numbers.group(3)),
                    Integer.parseInt(numbers.group(4)));
        }
        return day(ORDINAL_DAY.matcher(WEEKDAY.matcher(text).replaceFirst("")).replaceAll("$1"));
    }

    /** Day and month in either order: what is above twelve is the day. */
    private static Optional<LocalDate> ofNumbers(int first, int second, int year) {
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, Math.min(first, second), Math.max(first, second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException e) {
                // the next one
            }
        }
        return Optional.empty();
    }
}
