package org.keruen.flow.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Ways to guess a figure of a series from its own past, without a model. A model that does not beat them is
/// of no use for guessing, whatever else it is good for.
public enum Rival {
    /// As much a day as in the last full year, or in the last period of the same days of the calendar,
    /// whichever ends later. Where there is neither, as much a day as in the last period there is: another
    /// season.
    PERSISTENCE {
        @Override
        Optional<Guess> guess(List<FitObservation> past, SeriesPeriod asked) {
            Optional<FitObservation> alike = last(past.stream()
                    .filter(one -> one.of().fullYear() || one.of().sameSeason(asked))
                    .toList());
            return alike.or(() -> last(past))
                    .map(source -> new Guess(
                            this,
                            source.logPerDay() + asked.logDays(),
                            asked.middleYears() - source.of().middleYears(),
                            !source.of().sameSeason(asked)));
        }
    },
    /// The straight line through the logarithms of a series' full years, two at least, drawn on. Without two
    /// it is persistence, and says so.
    TREND {
        @Override
        Optional<Guess> guess(List<FitObservation> past, SeriesPeriod asked) {
            List<FitObservation> years =
                    past.stream().filter(one -> one.of().fullYear()).toList();
            double count = years.size();
            double meanTime = 0;
            double meanLog = 0;
            double latest = Double.NEGATIVE_INFINITY;
            for (FitObservation year : years) {
                meanTime += year.of().middleYears() / count;
                meanLog += year.logPerDay() / count;
                latest = Math.max(latest, year.of().middleYears());
            }
            double square = 0;
            double product = 0;
            for (FitObservation year : years) {
                double off = year.of().middleYears() - meanTime;
                square += off * off;
                product += off * (year.logPerDay() - meanLog);
            }
            if (years.size() < 2 || square < LEAST_SQUARE_YEARS) return PERSISTENCE.guess(past, asked);
            double perDay = meanLog + product / square * (asked.middleYears() - meanTime);
            return Optional.of(
                    new Guess(this, perDay + asked.logDays(), asked.middleYears() - latest, !asked.fullYear()));
        }
    };

    /// Two full years whose middles are half a year apart have this sum of squares.
    private static final double LEAST_SQUARE_YEARS = 0.125;

    /// @param by the rival that made it: persistence where a trend had too little to go by
    /// @param log the logarithm of the guessed value
    /// @param years from what it was guessed from to what is asked, middle to middle
    /// @param otherSeason whether the days of the calendar differ, so that the season is part of the error
    record Guess(Rival by, double log, double years, boolean otherSeason) {}

    /// A guess from figures of the same series, all of them known in time; nothing where there is none.
    abstract Optional<Guess> guess(List<FitObservation> past, SeriesPeriod asked);

    private static Optional<FitObservation> last(List<FitObservation> past) {
        return past.stream()
                .max(Comparator.comparing((FitObservation one) -> one.of().to())
                        .thenComparing(one -> one.of().fullYear())
                        .thenComparing(one -> one.of().from(), Comparator.reverseOrder())
                        .thenComparingDouble(FitObservation::value));
    }
}
