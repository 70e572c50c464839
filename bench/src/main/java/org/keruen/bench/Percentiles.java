package org.keruen.bench;

import java.util.Arrays;

/// Measured values, and what share of them lies below what. A percentile is one of the values, by nearest rank.
public final class Percentiles {
    private double[] values = new double[64];
    private int size;

    public void add(double value) {
        if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        values[size++] = value;
    }

    /// The least value that so many percent of the values do not exceed; 0 when there are none.
    public double at(double percent) {
        if (size == 0) return 0;
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(percent / 100 * size) - 1, 0, size - 1)];
    }

    public double median() {
        return at(50);
    }

    public double best() {
        return at(0);
    }

    public double worst() {
        return at(100);
    }

    public double sum() {
        return Arrays.stream(values, 0, size).sum();
    }
}
