package org.keruen.flow.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.network.Link;
import org.keruen.model.time.Validity;

/// A part of a year with one network: a quarter, or less where links open or close in it.
///
/// @param first first day
/// @param end the day after the last
public record Slice(LocalDate first, LocalDate end) {
    /// A year's slices in order: its quarters, cut where the links in force change. Shorter changes than that
    /// of links (orders, capacities) count by the days they are in force.
    static List<Slice> of(int year, CorridorPackage corridors) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = first.plusYears(1);
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (int quarter = 0; quarter <= 4; quarter++) cuts.add(first.plusMonths(3L * quarter));
        for (Link link : corridors.links()) {
            Validity days = link.validity();
            cuts.add(days.first());
            if (!days.isOpenEnded()) cuts.add(days.last().plusDays(1));
        }
        List<LocalDate> inside = new ArrayList<>(cuts.subSet(first, true, end, true));
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i + 1 < inside.size(); i++) slices.add(new Slice(inside.get(i), inside.get(i + 1)));
        return slices;
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(first, end);
    }

    /// The day whose prices, services and rules stand for the slice.
    public LocalDate middle() {
        return first.plusDays(days() / 2);
    }

    /// Days of it that a validity covers.
    int daysOf(Validity validity) {
        LocalDate from = validity.first().isAfter(first) ? validity.first() : first;
        LocalDate last = validity.last().isBefore(end.minusDays(1)) ? validity.last() : end.minusDays(1);
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, last) + 1);
    }
}
