package org.keruen.report.board;

import java.time.OffsetDateTime;

/// A published departure in local time, and by when cargo must be there. `runs` is false for one that is
/// taken out of the calendar that day.
public record BoardDeparture(OffsetDateTime leaves, OffsetDateTime cutoff, boolean runs) {}
