package org.keruen.bench.server;

import java.util.Map;
import java.util.TreeMap;
import org.keruen.bench.Percentiles;

/// What the answers said: how long each took, its status, its length.
final class Said {
    private final Percentiles millis = new Percentiles();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private long bytes;
    private int answers;

    synchronized void add(int status, long length, double took) {
        millis.add(took);
        statuses.merge(status, 1, Integer::sum);
        bytes += length;
        answers++;
    }

    synchronized Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    synchronized void print() {
        System.out.printf(
                "ms: median %.1f, p90 %.1f, p99 %.1f, worst %.1f; %.0f kB an answer; statuses %s%n",
                millis.median(),
                millis.at(90),
                millis.at(99),
                millis.worst(),
                bytes / 1000.0 / Math.max(1, answers),
                statuses);
    }
}
