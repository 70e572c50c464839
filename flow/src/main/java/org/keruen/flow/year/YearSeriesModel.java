package org.keruen.flow.year;

import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keruen.flow.fit.FittedModel;
import org.keruen.flow.fit.SeriesPeriod;
import org.keruen.model.CorridorPackage;
import org.keruen.model.series.Series;

/// The year model as calibration asks it: published series at given parameters.
///
/// A part of a year has its share of the year's days. Every evaluation begins where the same years ended at
/// the prior parameters, so that nothing depends on what was asked before.
public final class YearSeriesModel implements FittedModel {
    /// A series that the model has next to nothing for is as if it were so much of its unit.
    private static final double LEAST = 1e-9;

    private final CorridorPackage corridors;
    private final YearSolver solver;
    private final Map<String, Series> series;

    /// Solves every year asked for later once, at the prior parameters.
    public YearSeriesModel(CorridorPackage corridors, List<Integer> years) {
        this.corridors = corridors;
        YearSolver plain = new YearSolver(corridors, new YearParameters(corridors, Map.of()), YearSettings.FOR_FITS);
        solver = plain.startingFrom(years.stream().map(plain::solve).toList());
        series = corridors.series().stream()
                .collect(Collectors.toMap(one -> one.id().text(), one -> one));
    }

    @Override
    public double[] logModelled(double[] parameters, List<SeriesPeriod> asked) {
        Map<String, Double> fitted = new TreeMap<>();
        List<Fitted> order = List.of(Fitted.values());
        for (int i = 0; i < parameters.length; i++) fitted.put(order.get(i).id(), parameters[i]);
        YearSolver at = solver.with(fitted);
        Map<Integer, SeriesCount> counts = new HashMap<>();
        for (int year :
                asked.stream().map(one -> one.from().getYear()).collect(Collectors.toCollection(TreeSet::new))) {
            counts.put(year, new SeriesCount(corridors, at.solve(year)));
        }
        double[] logs = new double[asked.size()];
        for (int i = 0; i < logs.length; i++) {
            SeriesPeriod one = asked.get(i);
            Series counted = series.get(one.series());
            SeriesCount count = counts.get(one.from().getYear());
            if (counted == null || count == null) throw new IllegalArgumentException("no series " + one.series());
            logs[i] = Math.log(Math.max(LEAST, count.of(counted) * shareOfYear(one)));
        }
        return logs;
    }

    /// The share of its year's days that a period has; it lies within one year.
    public static double shareOfYear(SeriesPeriod period) {
        if (period.from().getYear() != period.to().getYear()) {
            throw new IllegalArgumentException(period + " does not lie within one year");
        }
        double days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return days / Year.of(period.from().getYear()).length();
    }
}
