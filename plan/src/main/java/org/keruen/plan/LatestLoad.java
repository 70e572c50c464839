package org.keruen.plan;

import java.time.Instant;
import java.util.Optional;

/// When the cargo must be loaded at the latest to be there by the time asked for: with an even chance (`p50`), and
/// nine times in ten (`p90`). Empty where no departure in the window is early enough.
public record LatestLoad(Optional<Promise> p50, Optional<Promise> p90) {
    /// Load then, by the option of this id, and be there within so many days with the chance in question.
    public record Promise(Instant load, String option, double days) {}
}
