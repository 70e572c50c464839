package org.keruen.graph.pareto;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// When each arc may be entered: from its opening to before its closing, and not while it is shut in between.
final class Windows {
    private final long[] opens;
    private final long[] closes;
    /// Of each arc that is ever shut.
    private final Map<Integer, List<Shut>> shut;

    /// From `from` until before `end`.
    record Shut(long from, long end) {}

    Windows(long[] opens, long[] closes, Map<Integer, List<Shut>> shut, int arcs) {
        this.opens = Arrays.copyOf(opens, arcs);
        this.closes = Arrays.copyOf(closes, arcs);
        this.shut = Map.copyOf(shut);
    }

    long entry(int arc, long now) {
        return Math.max(now, opens[arc]);
    }

    boolean admits(int arc, long entry) {
        return entry < closes[arc] && (shut.isEmpty() || !isShut(arc, entry));
    }

    private boolean isShut(int arc, long entry) {
        for (Shut one : shut.getOrDefault(arc, List.of())) {
            if (one.from <= entry && entry < one.end) return true;
        }
        return false;
    }

    boolean makesWait(int arc) {
        return opens[arc] != Long.MIN_VALUE;
    }

    long lastOpening() {
        return Arrays.stream(opens).max().orElse(Long.MIN_VALUE);
    }
}
