package org.keruen.flow.fit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// How a [Rival]'s errors grow with the years, found by letting it guess, from the end of every full year,
/// every later full year of the same series (a rolling origin: Tashman 2000, "Out-of-sample tests of
/// forecasting accuracy", Int. J. Forecast. 16).
///
/// The spread of a horizon is the size that four errors of five stay below, over 1.2816, which is the
/// standard deviation of a normal error whose P10 to P90 is just as wide. One error of five may be as wrong
/// as it likes. Over the horizons, `spread² = start² + yearly² · years`, the law of a random walk that is
/// observed with error, is fitted by least squares, weighted by how many errors a horizon has, neither term
/// below 0.
///
/// @param start the spread at no horizon, in logarithms
/// @param yearly what a year adds, in logarithms, squares adding
/// @param errors how many there were
public record BackTest(Rival rival, List<Horizon> horizons, double start, double yearly, int errors) {
    /// The normal deviate that nine of ten stay below.
    static final double P90 = 1.2815515655446004;

    private static final double SHARE = 0.8;
    private static final int LEAST_ERRORS = 5;

    public BackTest {
        horizons = List.copyOf(horizons);
    }

    /// Errors over so many years.
    ///
    /// @param spread half the width of the band from P10 to P90 over 1.2816
    public record Horizon(int years, int errors, double medianError, double spread) {}

    /// Nothing where there are fewer than five errors.
    public static Optional<BackTest> of(List<FitObservation> observations, Rival rival) {
        Map<Integer, List<Double>> errors = new TreeMap<>();
        for (List<FitObservation> series : bySeries(observations).values()) {
            TreeSet<LocalDate> origins = new TreeSet<>();
            for (FitObservation one : series) {
                if (one.of().fullYear()) origins.add(one.of().to());
            }
            for (LocalDate origin : origins) collect(series, origin, rival, errors);
        }
        int count = errors.values().stream().mapToInt(List::size).sum();
        if (count < LEAST_ERRORS) return Optional.empty();
        List<Horizon> horizons = new ArrayList<>();
        errors.forEach((years, sizes) ->
                horizons.add(new Horizon(years, sizes.size(), quantile(sizes, 0.5), quantile(sizes, SHARE) / P90)));
        return Optional.of(line(rival, horizons, count));
    }

    /// The same of what a fitted model leaves unexplained: how far the logarithm of observed over modelled
    /// wanders from year to year. The model has seen the years it is tried on here, so this is the least that
    /// errors will grow.
    public static Optional<BackTest> ofUnexplained(Fit fit) {
        List<FitObservation> unexplained =
                fit.residuals().stream().map(Residual::unexplained).toList();
        return of(unexplained, Rival.PERSISTENCE);
    }

    /// The spread over a horizon, in logarithms; a horizon below 0 counts as 0.
    public double spread(double years) {
        return Math.sqrt(start * start + yearly * yearly * Math.max(0, years));
    }

    static Map<String, List<FitObservation>> bySeries(List<FitObservation> observations) {
        Map<String, List<FitObservation>> series = new TreeMap<>();
        for (FitObservation one : observations) {
            series.computeIfAbsent(one.series(), _ -> new ArrayList<>()).add(one);
        }
        return series;
    }

    private static void collect(
            List<FitObservation> series, LocalDate origin, Rival rival, Map<Integer, List<Double>> errors) {
        List<FitObservation> past =
                series.stream().filter(one -> !one.of().to().isAfter(origin)).toList();
        for (FitObservation later : series) {
            if (!later.of().fullYear() || !later.of().to().isAfter(origin)) continue;
            rival.guess(past, later.of()).ifPresent(guess -> {
                // A trend that has too little to go by is persistence, whose errors are counted there.
                int years = (int) Math.round(guess.years());
                if (guess.by() != rival || years < 1) return;
                errors.computeIfAbsent(years, _ -> new ArrayList<>()).add(Math.abs(guess.log() - later.logValue()));
            });
        }
    }

    /// The least error that at least this share of what is still to come should stay below.
    private static double quantile(List<Double> sizes, double share) {
        List<Double> sorted = sizes.stream().sorted().toList();
        int rank = (int) Math.ceil(share * (sorted.size() + 1));
        return sorted.get(Math.clamp(rank, 1, sorted.size()) - 1);
    }

    private static BackTest line(Rival rival, List<Horizon> horizons, int count) {
        double weight = 0;
        double meanYears = 0;
        double meanSquare = 0;
        double throughZero = 0;
        double squareYears = 0;
        for (Horizon one : horizons) {
            double square = one.spread() * one.spread();
            weight += one.errors();
            meanYears += one.errors() * (double) one.years();
            meanSquare += one.errors() * square;
            throughZero += one.errors() * one.years() * square;
            squareYears += one.errors() * (double) one.years() * one.years();
        }
        meanYears /= weight;
        meanSquare /= weight;
        double width = squareYears / weight - meanYears * meanYears;
        double rise = width > 0 ? (throughZero / weight - meanYears * meanSquare) / width : Double.NaN;
        double floor = meanSquare - rise * meanYears;
        if (Double.isNaN(rise) || floor < 0) {
            floor = 0;
            rise = throughZero / squareYears;
        } else if (rise < 0) {
            rise = 0;
            floor = meanSquare;
        }
        return new BackTest(rival, horizons, Math.sqrt(floor), Math.sqrt(rise), count);
    }
}
