package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What avoiding countries costs: the best of the answer that avoids them and of the same question without
/// that.
public record PlannedAvoiding(List<String> countries, Optional<Best> kept, Optional<Best> allowed) {
    public PlannedAvoiding {
        countries = List.copyOf(countries);
    }

    /// The least of each among all ways, not of one way: days from readiness to arrival by the median,
    /// dollars, tonnes.
    public record Best(BigDecimal days, BigDecimal costUsd, BigDecimal co2eTonnes) {
        /// By how much each is more than the other's.
        public Best more(Best other) {
            return new Best(
                    days.subtract(other.days), costUsd.subtract(other.costUsd), co2eTonnes.subtract(other.co2eTonnes));
        }
    }
}
