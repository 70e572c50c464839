package org.keruen.flow.fit;

/// From P10 to P90: four of five figures should lie inside.
public record Interval(double low, double high) {
    /// The share of figures that should lie outside.
    static final double OUTSIDE = 0.2;

    public Interval {
        if (!(low > 0 && low <= high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "a band from above 0 up to something finite, got %s to %s".formatted(low, high));
        }
    }

    static Interval about(double log, double half) {
        return new Interval(Math.exp(log - half), Math.exp(log + half));
    }

    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /// How good a band is when this came out: its width and, if missed, ten times by how much; all in
    /// logarithms, so that large and small series count alike. The smaller the better, and honest bands do
    /// best: Gneiting, Raftery (2007), "Strictly proper scoring rules, prediction, and estimation", J. Am.
    /// Stat. Assoc. 102, section 6.2.
    public double score(double value) {
        double log = Math.log(value);
        double below = Math.max(0, Math.log(low) - log);
        double above = Math.max(0, log - Math.log(high));
        return Math.log(high) - Math.log(low) + 2 / OUTSIDE * (below + above);
    }
}
