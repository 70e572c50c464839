package org.keruen.bench.growth;

import java.util.List;

/// A line of a plot: its name, and points with both coordinates above 0.
record Series(String name, List<Point> points) {
    record Point(double x, double y) {
        Point {
            if (!(x > 0) || !(y > 0))
                throw new IllegalArgumentException("a logarithm needs more than 0: " + x + ", " + y);
        }
    }

    Series {
        points = List.copyOf(points);
    }
}
