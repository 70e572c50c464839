package org.keruen.ingest.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.keruen.model.time.Validity;

/// Days (`2026-03-01`), spans of days (`2019-03-23..2022-09-17`, either side open) and times of day (`06:30`)
/// by hand: a formatter costs more at start-up than all the cells.
public final class Days {
    private Days() {}

    public static @Nullable LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return null;
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 0 || day < 0) return null;
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    static @Nullable LocalTime time(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') return null;
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    /// A year of four digits, or -1.
    public static int year(String text) {
        return text.length() == 4 ? digits(text, 0, 4) : -1;
    }

    /// Null when the text is not a span of days.
    public static @Nullable Validity span(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) return null;
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + 2).strip();
        @Nullable LocalDate first = from.isEmpty() ? Validity.ALWAYS.first() : day(from);
        @Nullable LocalDate last = to.isEmpty() ? Validity.ALWAYS.last() : day(to);
        return first == null || last == null || last.isBefore(first) ? null : new Validity(first, last);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
