package org.keruen.flow.year;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a thin corridor's boxes cost as its services fill, one way: the services are held at a volume, all else
/// comes to rest.
///
/// Volumes are TEU a year, full and empty boxes together. Costs are those of the loaded boxes that use the
/// corridor at present, in the mix of goods and pairs of zones that they have at present.
///
/// @param way `west` or `east`
/// @param slice the part of the year that stands for it
/// @param present volume of the year's solution
/// @param filling volume that fills the least service
/// @param now costs at the present volume
/// @param points by volume, rising
/// @param crossings volumes that choice answers with themselves, rising
/// @param breakEven the least volume at which the corridor costs no more than its cheapest rival; absent where
///     there is no rival, or none is met
public record VolumeCurve(
        Corridor corridor,
        String way,
        Slice slice,
        double present,
        double filling,
        Point now,
        List<Point> points,
        List<Crossing> crossings,
        OptionalDouble breakEven) {
    public VolumeCurve {
        points = List.copyOf(points);
        crossings = List.copyOf(crossings);
    }

    /// One volume.
    ///
    /// @param volume held
    /// @param answered what choice would send
    /// @param cost of the corridor's journeys
    /// @param rival the cheapest other corridor for the same boxes, and what it costs them
    /// @param fullest of what gets fuller with the corridor, when it is fuller than at present
    public record Point(
            double volume, double answered, Journey cost, Optional<RivalCost> rival, Optional<TermUse> fullest) {}

    /// What another corridor costs the same boxes.
    ///
    /// @param usd charges and value of time, a TEU
    /// @param share of the boxes that have it to choose
    public record RivalCost(Corridor corridor, double usd, double share) {}

    /// A volume that reproduces itself.
    ///
    /// @param lasts whether volumes beside it draw nearer: above it choice sends less than is held, below it
    ///     more. Where they draw away it is a tipping volume
    public record Crossing(double volume, boolean lasts) {}

    /// The least volume of the curve at which charges and the value of time come to no more than this, US dollars
    /// a TEU, between its points in a straight line; absent where none does.
    public OptionalDouble volumeAt(double usd) {
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            double cost = here.cost().paidAndSpent();
            if (cost > usd) continue;
            if (i == 0) return OptionalDouble.of(here.volume());
            Point before = points.get(i - 1);
            double above = before.cost().paidAndSpent();
            double share = (above - usd) / (above - cost);
            return OptionalDouble.of(before.volume() + share * (here.volume() - before.volume()));
        }
        return OptionalDouble.empty();
    }

    /// The cheapest point of the curve.
    public Point cheapest() {
        return points.stream()
                .reduce((one, other) -> other.cost().paidAndSpent() < one.cost().paidAndSpent() ? other : one)
                .orElseThrow(() -> new IllegalStateException("a curve without points"));
    }
}
