package org.keruen.graph.pareto;

import java.util.Arrays;

/// One query in the search's own numbers: each criterion is counted from `base`, the least any label can have, and no
/// label above `top` is kept.
final class Frame {
    final ParetoQuery query;
    final LowerBounds bounds;
    /// Sources that can reach a target within the limits, by their number in the query.
    final int[] sources;
    final long[] base;
    final long[] top;
    final long deadlineNanos;
    private final long beganNanos;
    private final ParetoGraph graph;

    Frame(ParetoGraph graph, LowerBounds bounds, ParetoQuery query, long beganNanos) {
        this.graph = graph;
        this.query = query;
        this.bounds = bounds;
        int criteria = graph.criteria;
        base = new long[criteria];
        top = new long[criteria];
        int[] usable = new int[query.sources.length];
        int size = 0;
        Arrays.fill(base, Long.MAX_VALUE);
        long latest = graph.lastEvent;
        for (int source = 0; source < usable.length; source++) {
            if (bounds.reaches(query.sources[source])) {
                usable[size++] = source;
                latest = Math.max(latest, query.starts[source * criteria]);
                for (int k = 0; k < criteria; k++) {
                    base[k] = Math.min(base[k], startOf(source, k) + bounds.of(query.sources[source], k));
                }
            }
        }
        sources = Arrays.copyOf(usable, size);
        if (size > 0) {
            // After the last event nobody waits, so a best path needs no node twice from then on.
            top[0] = Math.min(latest + graph.longest[0], query.limits[0]) - base[0];
            for (int k = 1; k < criteria; k++) {
                top[k] = Math.min(2 * ParetoGraph.MAX_VALUE, limit(k) - base[k]);
            }
            checkWaiting();
        }
        this.beganNanos = beganNanos;
        deadlineNanos = query.maxMillis > Long.MAX_VALUE / 2_000_000 ? Long.MAX_VALUE : query.maxMillis * 1_000_000;
    }

    private void checkWaiting() {
        if (Math.multiplyHigh(graph.waiting.dearest, Math.max(0, top[0])) != 0
                || graph.waiting.dearest * Math.max(0, top[0]) > ParetoGraph.MAX_VALUE
                || graph.waiting.dearest * Math.max(0, top[0]) < 0) {
            throw new IllegalArgumentException(
                    "waiting from the start to the last event may cost more than 2^60; choose a larger unit");
        }
    }

    private long limit(int criterion) {
        long limit = query.limits[criterion];
        if (criterion != 1) {
            return limit;
        }
        return limit > Long.MAX_VALUE / graph.scale ? Long.MAX_VALUE : Math.max(limit, -1) * graph.scale;
    }

    /// A source's start vector, criterion 1 scaled.
    long startOf(int source, int criterion) {
        long start = query.starts[source * graph.criteria + criterion];
        return criterion == 1 ? graph.scaled(start) : start;
    }

    /// A source's first label in this frame's numbers.
    long first(int source, int criterion) {
        return startOf(source, criterion) + bounds.of(query.sources[source], criterion) - base[criterion];
    }

    /// Whether nothing can be reached within the limits.
    boolean hopeless() {
        return sources.length == 0 || Arrays.stream(top).anyMatch(range -> range < 0);
    }

    boolean outOfTime() {
        return System.nanoTime() - beganNanos > deadlineNanos;
    }
}
