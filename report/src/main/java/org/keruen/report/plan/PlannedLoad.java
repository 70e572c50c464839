package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/// When to load at the latest: for an even chance to be there in time, and for nine in ten. Empty where no departure
/// looked at is early enough.
public record PlannedLoad(Optional<Promise> p50, Optional<Promise> p90) {
    /// Load then, by the option of this id, and be there within so many days.
    public record Promise(OffsetDateTime load, String option, BigDecimal days) {}
}
