package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.keruen.plan.WeeklyVolume.Fit;
import org.keruen.plan.WeeklyVolume.Unit;

/// Whether an option can carry so many consignments every week, by its scarcest service; services of which capacity or
/// headway is not known are `unknown`.
public record PlannedWeekly(int consignments, Fit fits, Optional<Scarcest> scarcest, List<String> unknown) {
    public PlannedWeekly {
        unknown = List.copyOf(unknown);
    }

    /// Departures a week, and capacity of one; `carried` of the consignments find room.
    public record Scarcest(
            String service,
            String name,
            Unit unit,
            BigDecimal capacityPerDeparture,
            int departuresNeeded,
            BigDecimal departuresAvailable,
            int carried) {}
}
