package org.keruen.supernetwork;

import java.util.Optional;

/// Which rates count: through rates between two stops, and those for boxes of one owner.
///
/// `onTheirDays`: only on the days they are in force, as one quotes a price; otherwise the nearest in time
/// stands in where none is in force, as one looks at a year of which a few prices are known. `ownership`:
/// rates for boxes of another owner (`SOC`, `COC`) do not count; empty lets all count.
public record RateUse(boolean onTheirDays, Optional<String> ownership) {
    /// The word for a box of the carrier's.
    public static final String CARRIERS = "COC";

    /// For years gone by.
    public static final RateUse NEAREST = new RateUse(false, Optional.empty());

    /// Whether it is said that the box is the carrier's, to whom it goes back empty.
    public boolean boxesGoBack() {
        return ownership.filter(CARRIERS::equals).isPresent();
    }

    /// For a quotation.
    public static RateUse onTheirDays(Optional<String> ownership) {
        return new RateUse(true, ownership);
    }
}
