package org.keruen.model.itinerary;

/// How well a departure is known. Only `TIMETABLE` has a clock time.
public enum DepartureKind {
    TIMETABLE,
    HEADWAY,
    ASSUMED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
