package org.keruen.bench.plot;

import java.util.List;

/// A line of a plot: its name, and points with both coordinates above 0.
public record Series(String name, List<Point> points) {
    public record Point(double x, double y) {
        public Point {
            if (!(x > 0) || !(y > 0))
                throw new IllegalArgumentException("a logarithm needs more than 0: " + x + ", " + y);
        }
    }

    public Series {
        points = List.copyOf(points);
    }
}
