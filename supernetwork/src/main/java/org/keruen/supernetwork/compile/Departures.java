package org.keruen.supernetwork.compile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Schedule;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Window;

/// When a service leaves: clock instants of a timetable, or the wait that a headway means.
final class Departures {
    private Departures() {}

    /// All departures of a timetable within the scope's span, as epoch seconds, rising.
    static long[] clock(Schedule.Timetable timetable, Validity service, ZoneId zone, Scope scope) {
        LocalDate first = scope.from().atZone(zone).toLocalDate();
        LocalDate last = scope.to().atZone(zone).toLocalDate();
        return timetable.runs(service, zone, first, last).stream()
                .mapToLong(run -> run.at().getEpochSecond())
                .distinct()
                .toArray();
    }

    /// Hours between departures: as stated, or for a timetable the mean over a week of its calendars.
    static Optional<Hours> headway(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Headway headway -> Optional.of(headway.between());
            case Schedule.Timetable timetable -> {
                int aWeek = timetable.departures().stream()
                        .mapToInt(d -> d.calendar().days().size())
                        .sum();
                yield aWeek == 0 ? Optional.empty() : Optional.of(new Hours(168.0 / aWeek));
            }
        };
    }

    /// Someone who comes at any time waits half the headway at the median, a tenth of it at best one time in
    /// ten, nine tenths one time in ten.
    static Band wait(Hours headway) {
        return new Band(headway.times(0.1), headway.times(0.5), headway.times(0.9));
    }

    static List<TimePart> parts(Hours headway, Hours cutoff, Provenance known) {
        TimePart half = new TimePart("half the headway", headway.times(0.5).seconds(), known);
        if (cutoff.value() == 0) return List.of(half);
        return List.of(
                half,
                new TimePart(
                        "cut-off before departure",
                        cutoff.seconds(),
                        known.estimated("the cut-off is our estimate; the source speaks of the departures")));
    }

    /// The days a service runs, as a window; empty where it always does.
    static Optional<Window> window(Validity validity, ZoneId zone) {
        return validity.isAlways()
                ? Optional.empty()
                : Optional.of(new Window(validity.opensAt(zone), validity.closesAt(zone)));
    }
}
