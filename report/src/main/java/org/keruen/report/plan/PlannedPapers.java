package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.List;

/// What it saves that some countries exchange the papers electronically.
///
/// @param countries ISO codes, sorted
/// @param share of border work on their side that falls away; assumed
/// @param borders every border on their side of every option
public record PlannedPapers(List<String> countries, BigDecimal share, List<AtBorder> borders) {
    public PlannedPapers {
        countries = List.copyOf(countries);
        borders = List.copyOf(borders);
    }

    /// Work at one side of a border, on paper and without.
    ///
    /// @param option its id
    /// @param leg counted from one
    /// @param direction such as `KZ>AZ`
    public record AtBorder(
            String option, int leg, Stop at, String direction, BigDecimal hoursOnPaper, BigDecimal hours) {}

    /// Hours saved on the way of an option.
    public BigDecimal saved(String option) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AtBorder one : borders) {
            if (one.option().equals(option)) sum = sum.add(one.hoursOnPaper()).subtract(one.hours());
        }
        return sum;
    }
}
