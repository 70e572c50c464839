package org.keruen.ingest.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.ingest.problem.ServiceProblem;
import org.keruen.ingest.table.Row;
import org.keruen.model.service.Calendar;
import org.keruen.model.time.Validity;

public final class CalendarRows {
    private static final int WEEK = 7;

    private CalendarRows() {}

    /// Calendars by id.
    public static Map<String, Calendar> of(List<Row> rows) {
        Map<String, Calendar> calendars = new HashMap<>();
        for (Row row : rows) {
            Calendar calendar = of(row);
            calendars.put(calendar.id(), calendar);
        }
        return calendars;
    }

    private static Calendar of(Row row) {
        Calendar calendar = new Calendar(
                row.needed("id"),
                Set.copyOf(row.words("days", Vocabulary.DAY)),
                row.validity("validFrom", "validTo"),
                days(row, "added"),
                days(row, "removed"),
                Provenances.of(row));
        if (!runs(calendar, Validity.ALWAYS)) {
            row.report(new ServiceProblem.NeverRuns(row.spot("days"), calendar.id()));
        }
        return calendar;
    }

    private static Set<LocalDate> days(Row row, String column) {
        List<LocalDate> days = row.days(column);
        return days.isEmpty() ? Set.of() : Set.copyOf(new HashSet<>(days));
    }

    /// Whether the calendar has a day within `window`. Looks at one week, and on only as long as each day it
    /// comes to has been removed.
    public static boolean runs(Calendar calendar, Validity window) {
        for (LocalDate added : calendar.added()) {
            if (window.contains(added) && calendar.runsOn(added)) return true;
        }
        if (calendar.days().isEmpty()) return false;
        LocalDate first = later(window.first(), calendar.validity().first());
        LocalDate last = earlier(window.last(), calendar.validity().last());
        int most = WEEK * (1 + calendar.removed().size());
        LocalDate day = first;
        for (int i = 0; i < most && !day.isAfter(last); i++, day = day.plusDays(1)) {
            if (calendar.runsOn(day)) return true;
        }
        return false;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
