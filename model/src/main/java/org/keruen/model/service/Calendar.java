package org.keruen.model.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// Days of the week within a validity, with exceptions: days added and days removed.
public record Calendar(
        String id,
        Set<DayOfWeek> days,
        Validity validity,
        Set<LocalDate> added,
        Set<LocalDate> removed,
        Provenance provenance) {
    public Calendar {
        days = Set.copyOf(days);
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    public boolean runsOn(LocalDate day) {
        if (removed.contains(day)) return false;
        return added.contains(day) || (validity.contains(day) && days.contains(day.getDayOfWeek()));
    }

    /// The same with no day removed: the days of the week within the validity, and the days added.
    public Calendar unbroken() {
        return new Calendar(id, days, validity, added, Set.of(), provenance);
    }
}
