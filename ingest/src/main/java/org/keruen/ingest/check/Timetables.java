package org.keruen.ingest.check;

import org.keruen.ingest.problem.ServiceProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.rows.CalendarRows;
import org.keruen.ingest.table.Reading;
import org.keruen.model.CorridorPackage;
import org.keruen.model.service.Departure;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;

/// A timetabled service has at least one departure while it is valid.
final class Timetables {
    private Timetables() {}

    static void check(CorridorPackage corridors, Reading reading) {
        for (Service service : corridors.services()) {
            if (!(service.terms().schedule() instanceof Schedule.Timetable timetable)) continue;
            if (timetable.departures().isEmpty()) continue; // reported as such
            if (runs(timetable, service.terms().validity())) continue;
            reading.add(new ServiceProblem.NeverInForce(
                    Spot.of(service.terms().provenance().at(), "validTo"),
                    service.terms().id().text()));
        }
    }

    private static boolean runs(Schedule.Timetable timetable, Validity window) {
        for (Departure departure : timetable.departures()) {
            if (CalendarRows.runs(departure.calendar(), window)) return true;
        }
        return false;
    }
}
