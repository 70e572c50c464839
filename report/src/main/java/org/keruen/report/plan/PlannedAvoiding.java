package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What avoiding countries costs: the best of the answer that avoids them and of the same question without
/// that.
public record PlannedAvoiding(
        List<String> countries, Optional<Best> kept, Optional<Best> allowed, Optional<Lost> lost) {
    public PlannedAvoiding {
        countries = List.copyOf(countries);
    }

    /// The most balanced of the ways lost: how many dollars more what is left and no later costs, and how many days
    /// more
    /// what is left and no dearer takes; empty where nothing is.
    public record Lost(String way, Best itself, Optional<BigDecimal> costUsdMore, Optional<BigDecimal> daysMore) {}

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
