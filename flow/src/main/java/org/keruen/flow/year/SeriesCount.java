package org.keruen.flow.year;

import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Link;
import org.keruen.model.series.Counted;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;

/// Counts a year's flows as a published series defines them.
///
/// Each term takes the flow of its classes, loading and zones on its links, in its direction, times its factor.
/// What is counted at a place, along a named corridor or by mode is not asked for by any series that speaks in
/// the packages so far and is refused.
public final class SeriesCount {
    /// Units of series that count boxes, or the trains that carry them, and not cargo.
    private static final Set<String> BOXES = Set.of("TEU", "containers", "trains", "trains/day");

    private final YearFlow year;
    private final List<Link> links;

    public SeriesCount(CorridorPackage corridors, YearFlow year) {
        this.year = year;
        links = corridors.links();
    }

    /// Whether a year can be counted so: the series speaks, on links, across borders or between zones.
    public static boolean counts(Series series) {
        return series.speaks()
                && series.terms().stream().allMatch(term -> switch (term.counted()) {
                    case Counted.OnLink _, Counted.AcrossBorder _, Counted.BetweenZones _ -> true;
                    case Counted.AtPlace _, Counted.AlongCorridor _, Counted.ByMode _ -> false;
                });
    }

    /// The series' value for the whole year, in its own unit.
    public double of(Series series) {
        boolean boxes = BOXES.contains(series.unit());
        double sum = 0;
        for (SeriesTerm term : series.terms()) sum += term.factor() * counted(term, boxes);
        return sum;
    }

    /// @param boxes whether boxes are counted whatever is in them; else cargo is, under its own class
    private double counted(SeriesTerm term, boolean boxes) {
        return switch (term.counted()) {
            case Counted.OnLink on -> onLink(term, boxes, on.link());
            case Counted.AcrossBorder across ->
                links.stream()
                        .filter(link -> joins(link, across))
                        .mapToDouble(link -> onLink(turned(term, link, across), boxes, link.id()))
                        .sum();
            case Counted.BetweenZones _ -> between(term);
            case Counted.AtPlace _, Counted.AlongCorridor _, Counted.ByMode _ ->
                throw new IllegalArgumentException("a year is not counted by " + term.counted());
        };
    }

    private static boolean joins(Link link, Counted.AcrossBorder across) {
        return (link.from().equals(across.from()) && link.to().equals(across.to()))
                || (link.from().equals(across.to()) && link.to().equals(across.from()));
    }

    /// The term's way as the link is drawn.
    private static SeriesTerm turned(SeriesTerm term, Link link, Counted.AcrossBorder across) {
        if (link.from().equals(across.from())) return term;
        SeriesTerm.Way way = switch (term.way()) {
            case FORWARD -> SeriesTerm.Way.BACKWARD;
            case BACKWARD -> SeriesTerm.Way.FORWARD;
            case BOTH, IN, OUT -> term.way();
        };
        return new SeriesTerm(
                term.counted(),
                way,
                term.classes(),
                term.loading(),
                term.from(),
                term.to(),
                term.factor(),
                term.provenance());
    }

    private double onLink(SeriesTerm term, boolean boxes, Id<Link> link) {
        int forward = year.stretches().of(link, true);
        if (forward < 0) return 0;
        double sum = 0;
        for (PairFlow pair : year.pairs()) {
            if (!between(term, pair)) continue;
            if (ofClass(term.classes(), pair)) sum += on(term.way(), forward, pair::onStretch);
            else if (boxes && term.classes().contains("containers")) sum += on(term.way(), forward, pair::teuOnStretch);
        }
        return sum;
    }

    private static double on(SeriesTerm.Way way, int forward, IntToDoubleFunction flow) {
        return switch (way) {
            case FORWARD -> flow.applyAsDouble(forward);
            case BACKWARD -> flow.applyAsDouble(forward + 1);
            case BOTH, IN, OUT -> flow.applyAsDouble(forward) + flow.applyAsDouble(forward + 1);
        };
    }

    private double between(SeriesTerm term) {
        double sum = 0;
        for (PairFlow pair : year.pairs()) {
            if (between(term, pair) && ofClass(term.classes(), pair)) sum += pair.volume();
        }
        return sum;
    }

    /// Whether a pair is loaded or empty as the term says, and lies between its zones.
    private static boolean between(SeriesTerm term, PairFlow pair) {
        return (term.loading().isEmpty() || term.loading().get() == (pair.empty() ? Loading.EMPTY : Loading.LOADED))
                && in(term.from(), pair.from())
                && in(term.to(), pair.to());
    }

    private static boolean ofClass(Set<String> classes, PairFlow pair) {
        return classes.isEmpty() || classes.contains(pair.cargoClass());
    }

    private static boolean in(Set<Id<Zone>> zones, Id<Zone> zone) {
        return zones.isEmpty() || zones.contains(zone);
    }
}
