package org.keruen.supernetwork.compile;

import java.time.ZoneId;
import org.keruen.model.service.Schedule;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.Scope;

/// A timetable at the place it leaves from, before it is said in which days.
record Clock(Schedule.Timetable timetable, Validity validity, ZoneId zone) {
    /// All departures within the scope's span, as epoch seconds, rising.
    long[] within(Scope scope) {
        return Departures.clock(timetable, validity, zone, scope);
    }
}
