package org.keruen.flow.fit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A series and the days it is counted over: what a model is asked for. It holds no observed value.
///
/// @param from the first day
/// @param to the last day, included
public record SeriesPeriod(String series, LocalDate from, LocalDate to) {
    private static final int LEAST_DAYS_OF_A_YEAR = 360;
    private static final int MOST_DAYS_OF_A_YEAR = 371;

    /// Days in the mean year.
    static final double YEAR_DAYS = 365.25;

    public SeriesPeriod {
        if (series.isBlank()) throw new IllegalArgumentException("a series' id cannot be blank");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "%s: a period ends (%s) before it begins (%s)".formatted(series, to, from));
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    double logDays() {
        return Math.log((double) days());
    }

    /// Whether it is a year long, within a week; it need not begin in January.
    public boolean fullYear() {
        return days() >= LEAST_DAYS_OF_A_YEAR && days() <= MOST_DAYS_OF_A_YEAR;
    }

    /// Whether it covers the same days of the calendar as another period, or both are full years.
    boolean sameSeason(SeriesPeriod other) {
        if (fullYear() && other.fullYear()) return true;
        return Math.abs(days() - other.days()) <= 1
                && from.getMonthValue() == other.from.getMonthValue()
                && from.getDayOfMonth() == other.from.getDayOfMonth();
    }

    /// The middle of the period, in years of 365.25 days since 1970.
    double middleYears() {
        return (from.toEpochDay() + days() / 2.0) / YEAR_DAYS;
    }

    @Override
    public String toString() {
        return series + " " + from + ".." + to;
    }
}
