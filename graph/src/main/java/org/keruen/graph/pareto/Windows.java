package org.keruen.graph.pareto;

import java.util.Arrays;

/// When each arc may be entered: from its opening to before its closing.
final class Windows {
    private final long[] opens;
    private final long[] closes;

    Windows(long[] opens, long[] closes, int arcs) {
        this.opens = Arrays.copyOf(opens, arcs);
        this.closes = Arrays.copyOf(closes, arcs);
    }

    long entry(int arc, long now) {
        return Math.max(now, opens[arc]);
    }

    boolean admits(int arc, long entry) {
        return entry < closes[arc];
    }

    boolean makesWait(int arc) {
        return opens[arc] != Long.MIN_VALUE;
    }

    long lastOpening() {
        return Arrays.stream(opens).max().orElse(Long.MIN_VALUE);
    }
}
