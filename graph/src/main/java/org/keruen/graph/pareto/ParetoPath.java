package org.keruen.graph.pareto;

import java.util.Arrays;

/// One way to reach a vector of the front: which source it starts from, and each arc with its times.
public final class ParetoPath {
    /// Stands for "no departure": the arc is not a board arc.
    public static final int NONE = -1;

    private final int source;
    private final int[] arcs;
    private final int[] departures;
    private final long[] entered;
    private final long[] left;

    ParetoPath(int source, int[] arcs, int[] departures, long[] entered, long[] left) {
        this.source = source;
        this.arcs = arcs;
        this.departures = departures;
        this.entered = entered;
        this.left = left;
    }

    /// Which of the query's sources it starts from, by the order they were added.
    public int source() {
        return source;
    }

    /// Number of arcs; 0 when the source is a target.
    public int length() {
        return arcs.length;
    }

    /// The number of the arc at a step, as the graph's builder returned it.
    public int arc(int step) {
        return arcs[step];
    }

    /// The departure taken at a step, by the order in its [Departures], or [#NONE] on an arc without
    /// departures.
    public int departure(int step) {
        return departures[step];
    }

    /// When the arc was entered: after any wait at its tail.
    public long entered(int step) {
        return entered[step];
    }

    /// When the arc's head was reached.
    public long left(int step) {
        return left[step];
    }

    /// The arc numbers in order.
    public int[] arcs() {
        return arcs.clone();
    }

    /// This path, then the arc, entered and left at these times, then another path.
    public ParetoPath then(int arc, long enteredAt, long leftAt, ParetoPath onward) {
        return new ParetoPath(
                source,
                joined(arcs, arc, onward.arcs),
                joined(departures, NONE, onward.departures),
                joined(entered, enteredAt, onward.entered),
                joined(left, leftAt, onward.left));
    }

    private static int[] joined(int[] before, int between, int[] behind) {
        int[] all = Arrays.copyOf(before, before.length + 1 + behind.length);
        all[before.length] = between;
        System.arraycopy(behind, 0, all, before.length + 1, behind.length);
        return all;
    }

    private static long[] joined(long[] before, long between, long[] behind) {
        long[] all = Arrays.copyOf(before, before.length + 1 + behind.length);
        all[before.length] = between;
        System.arraycopy(behind, 0, all, before.length + 1, behind.length);
        return all;
    }

    @Override
    public String toString() {
        return "source %d, arcs %s".formatted(source, Arrays.toString(arcs));
    }
}
