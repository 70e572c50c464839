package org.keruen.model.order;

import java.util.Locale;
import org.keruen.model.resource.CapacityUnit.Counted;

/// What a quota counts, and for how long its figure is.
public sealed interface QuotaUnit {
    record PerDay(Counted counted) implements QuotaUnit {}

    /// A month has 365.25 / 12 days.
    record PerMonth(Counted counted) implements QuotaUnit {}

    /// For all the days the order is in force together.
    record InPeriod(Counted counted) implements QuotaUnit {}

    /// A percentage of what had been planned to be loaded: it says how much of the traffic may go, not how many
    /// wagons.
    record PercentOfPlan() implements QuotaUnit {}

    /// As files write it.
    default String word() {
        return switch (this) {
            case PerDay unit -> things(unit.counted()) + "_per_day";
            case PerMonth unit -> things(unit.counted()) + "_per_month";
            case InPeriod unit -> things(unit.counted()) + "_in_period";
            case PercentOfPlan _ -> "percent_of_plan";
        };
    }

    private static String things(Counted counted) {
        return counted.name().toLowerCase(Locale.ROOT);
    }
}
