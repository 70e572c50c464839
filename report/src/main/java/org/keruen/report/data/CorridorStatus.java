package org.keruen.report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A named corridor, its reference question, and the fastest option through its places; empty when there is none, then
/// `why` says what stands in the way.
public record CorridorStatus(String id, String name, String question, Optional<Found> found, String why) {

    /// `rowsUsed` counts the rows of links, operations, services, tariffs and factors the option was made from.
    public record Found(
            String option,
            List<String> countries,
            BigDecimal daysP50,
            BigDecimal daysP90,
            BigDecimal costUsd,
            BigDecimal co2eTonnes,
            int rowsUsed,
            BigDecimal sourcedHoursShare,
            BigDecimal sourcedCostShare) {
        public Found {
            countries = List.copyOf(countries);
        }
    }
}
