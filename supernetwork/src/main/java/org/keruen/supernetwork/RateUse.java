package org.keruen.supernetwork;

import java.util.Optional;

/// Which through rates between two stops count.
///
/// `onTheirDays`: only on the days they are in force, as one quotes a price; otherwise the nearest in time stands in
/// where none is in force, as one looks at a year of which a few prices are known. `ownership`: rates for boxes of
/// another owner (`SOC`, `COC`) do not count; empty lets all count.
public record RateUse(boolean onTheirDays, Optional<String> ownership) {
    /// For years gone by.
    public static final RateUse NEAREST = new RateUse(false, Optional.empty());

    /// For a quotation.
    public static RateUse onTheirDays(Optional<String> ownership) {
        return new RateUse(true, ownership);
    }
}
