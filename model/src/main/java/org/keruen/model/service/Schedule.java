package org.keruen.model.service;

import java.util.List;
import org.keruen.model.units.Hours;

/// When a service leaves. Only a published timetable has clock times; otherwise the time between departures is all that
/// is known.
public sealed interface Schedule {
    /// Published departures, sorted by calendar.
    record Timetable(List<Departure> departures) implements Schedule {
        public Timetable {
            departures = List.copyOf(departures);
        }
    }

    /// No published timetable: `between` departures; a consignment waits half of it at the median.
    record Headway(Hours between) implements Schedule {}
}
