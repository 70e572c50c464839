package org.keruen.flow.corridor;

import org.keruen.flow.choice.AverageCost;

/// What several links and classes use together: its load is counted, and everybody who uses it pays by the
/// load.
///
/// @param name for people
/// @param cost of one unit of use at this load; it may rise (a queue) or fall (a fuller train)
/// @param scale a load that counts as much, above 0: residuals are shares of it
public record Meter(String name, AverageCost cost, double scale) {
    private static final double FAR = 10;

    public Meter {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a scale is above 0 and finite, got " + scale);
        }
    }

    /// What a meter costs that is only counted.
    private record Nothing() implements AverageCost {
        @Override
        public double at(double load) {
            return 0;
        }
    }

    /// A meter that nobody pays by; gates may ask how full it is.
    public static Meter counting(String name, double scale) {
        return new Meter(name, new Nothing(), scale);
    }

    /// Whether its users pay by its load.
    public boolean priced() {
        return !(cost instanceof Nothing);
    }

    /// Whether a fuller meter is a cheaper one, be it only far beyond its scale: a wait is the same up to the
    /// volume from which departures are added.
    boolean falls() {
        return Math.min(cost.at(scale), cost.at(FAR * scale)) < cost.at(0);
    }
}
