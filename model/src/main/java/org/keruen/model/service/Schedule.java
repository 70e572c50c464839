package org.keruen.model.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Hours;

/// When a service leaves. Only a published timetable has clock times; otherwise the time between departures
/// is all that is known.
public sealed interface Schedule {
    /// Published departures, sorted by calendar.
    record Timetable(List<Departure> departures) implements Schedule {
        public Timetable {
            departures = List.copyOf(departures);
        }

        /// A departure on one day, and when that is.
        public record Run(Departure departure, LocalDate day, Instant at) {}

        /// Departures from a place of this zone on the days from `first` to `last` that the service is in
        /// force on, the soonest first.
        public List<Run> runs(Validity service, ZoneId zone, LocalDate first, LocalDate last) {
            List<Run> runs = new ArrayList<>();
            for (Departure departure : departures) {
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    if (!service.contains(day) || !departure.calendar().runsOn(day)) continue;
                    Instant at = day.atTime(departure.local()).atZone(zone).toInstant();
                    runs.add(new Run(departure, day, at));
                }
            }
            runs.sort(Comparator.comparing(Run::at));
            return runs;
        }

        /// The same with no day removed from any calendar.
        public Timetable unbroken() {
            return new Timetable(departures.stream()
                    .map(d -> new Departure(d.calendar().unbroken(), d.local(), d.provenance()))
                    .toList());
        }
    }

    /// No published timetable: `between` departures; a consignment waits half of it at the median.
    record Headway(Hours between) implements Schedule {}
}
