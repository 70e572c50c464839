package org.keruen.study.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.year.SeriesCount;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Nearest;
import org.keruen.model.issue.Refused;
import org.keruen.model.series.Counted;
import org.keruen.model.series.Observation;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;
import org.keruen.model.time.Validity;
import org.keruen.report.flow.SeriesRow;
import org.keruen.report.flow.SilentSeries;

/// A year's flows counted as publishers count them, beside what they published.
///
/// A part of the year has the share of the year's count that it has of the year's days.
final class CountedSeries {
    private final CorridorPackage corridors;
    private final List<Series> wanted;

    /// @param ids of the series wanted; none for all
    CountedSeries(CorridorPackage corridors, List<String> ids) {
        this.corridors = corridors;
        wanted = wanted(corridors, ids);
    }

    /// Throws [Refused] for ids that the package has not.
    static void check(CorridorPackage corridors, List<String> ids) {
        wanted(corridors, ids);
    }

    /// The series of these ids. Throws [Refused] for ids that the package has not.
    private static List<Series> wanted(CorridorPackage corridors, List<String> ids) {
        if (ids.isEmpty()) return corridors.series();
        List<String> known =
                corridors.series().stream().map(one -> one.id().text()).toList();
        List<Issue> issues = new ArrayList<>();
        for (String id : ids) {
            if (!known.contains(id)) issues.add(new FlowProblem.UnknownSeries(id, Nearest.to(id, known, 3)));
        }
        if (!issues.isEmpty()) throw new Refused(issues);
        return corridors.series().stream()
                .filter(one -> ids.contains(one.id().text()))
                .toList();
    }

    List<SilentSeries> silent() {
        List<SilentSeries> silent = new ArrayList<>();
        for (Series one : wanted) {
            reason(one).ifPresent(reason -> silent.add(new SilentSeries(one.id().text(), reason)));
        }
        return silent;
    }

    /// Why a series is not counted; empty where it is.
    static Optional<String> reason(Series series) {
        if (!series.speaks()) return Optional.of(series.reason());
        return series.terms().stream()
                .map(SeriesTerm::counted)
                .flatMap(counted -> uncounted(counted).stream())
                .findFirst();
    }

    private static Optional<String> uncounted(Counted counted) {
        return switch (counted) {
            case Counted.OnLink _, Counted.AcrossBorder _, Counted.BetweenZones _ -> Optional.empty();
            case Counted.AtPlace at -> Optional.of("a year is not counted at a place (" + at.place() + ")");
            case Counted.AlongCorridor along ->
                Optional.of("a year is not counted along a named corridor (" + along.corridor() + ")");
            case Counted.ByMode by ->
                Optional.of("a year is not counted by mode (" + by.mode().word() + ")");
        };
    }

    /// A row for the year of each series that speaks, and one for every period inside it that was observed.
    List<SeriesRow> rows(Solved solved, Bands bands) {
        SeriesCount count = new SeriesCount(corridors, solved.year());
        Validity year = new Validity(
                LocalDate.of(solved.year().year(), 1, 1),
                LocalDate.of(solved.year().year(), 12, 31));
        List<SeriesRow> rows = new ArrayList<>();
        for (Series series : wanted) {
            if (reason(series).isPresent()) continue;
            double whole = count.of(series);
            List<Observation> observed = corridors.observations().stream()
                    .filter(one -> one.series().equals(series.id())
                            && !one.period().first().isBefore(year.first())
                            && !one.period().last().isAfter(year.last()))
                    .sorted(Comparator.comparing(
                                    (Observation one) -> !one.period().equals(year))
                            .thenComparing(one -> one.period().first())
                            .thenComparing(one -> one.period().last()))
                    .toList();
            if (observed.isEmpty() || !observed.getFirst().period().equals(year)) {
                rows.add(row(series, year, whole, OptionalDouble.empty(), SeriesRow.Use.NONE, bands));
            }
            for (Observation one : observed) {
                double part = whole * one.period().days() / year.days();
                rows.add(
                        row(series, one.period(), part, OptionalDouble.of(one.value()), use(one, solved.fit()), bands));
            }
        }
        return rows;
    }

    private static SeriesRow.Use use(Observation one, FlowFit fit) {
        return one.period().last().isAfter(fit.asOf()) ? SeriesRow.Use.KEPT_OUT : SeriesRow.Use.CALIBRATION;
    }

    private static SeriesRow row(
            Series series, Validity period, double modelled, OptionalDouble observed, SeriesRow.Use use, Bands bands) {
        Optional<Bands.Band> band = bands.of(series.id().text(), period.first(), period.last(), modelled);
        return new SeriesRow(
                series.id().text(),
                series.unit(),
                period.first(),
                period.last(),
                modelled,
                band.map(one -> OptionalDouble.of(one.low())).orElseGet(OptionalDouble::empty),
                band.map(one -> OptionalDouble.of(one.high())).orElseGet(OptionalDouble::empty),
                observed,
                use);
    }
}
