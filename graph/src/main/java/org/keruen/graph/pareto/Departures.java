package org.keruen.graph.pareto;

import java.util.Arrays;

/// The departures of one board arc, in any order: when each leaves the tail, when it reaches the head, and what it adds
/// to the criteria 1, 2, … (criterion 0 is the clock itself).
///
/// A departure's number is the order in which it was added. A later departure may overtake an earlier one, cost less,
/// or repeat it exactly.
public final class Departures {
    private final int extraCriteria;
    private int size;
    private long[] departs = new long[4];
    private long[] arrives = new long[4];
    private long[] extras;

    /// An empty list for a graph with so many criteria.
    public Departures(int criteria) {
        extraCriteria = ParetoGraph.checkedCriteria(criteria) - 1;
        extras = new long[4 * extraCriteria];
    }

    /// Adds one departure; `costs` are its criteria 1, 2, …
    public Departures add(long departs, long arrives, long... costs) {
        if (arrives < departs) {
            throw new IllegalArgumentException("a departure at %d cannot arrive at %d".formatted(departs, arrives));
        }
        if (costs.length != extraCriteria) {
            throw new IllegalArgumentException(
                    "a departure carries %d costs beside its times, got %d".formatted(extraCriteria, costs.length));
        }
        if (size == this.departs.length) {
            this.departs = Arrays.copyOf(this.departs, 2 * size);
            this.arrives = Arrays.copyOf(this.arrives, 2 * size);
            extras = Arrays.copyOf(extras, 2 * extras.length);
        }
        ParetoGraph.checkTime(departs);
        ParetoGraph.checkTime(arrives);
        this.departs[size] = departs;
        this.arrives[size] = arrives;
        for (int k = 0; k < extraCriteria; k++) {
            extras[size * extraCriteria + k] = ParetoGraph.checkedCost(costs[k]);
        }
        size++;
        return this;
    }

    public int size() {
        return size;
    }

    public long departs(int departure) {
        return departs[departure];
    }

    public long arrives(int departure) {
        return arrives[departure];
    }

    /// What the departure adds to a criterion, 1 or higher.
    public long cost(int departure, int criterion) {
        return extras[departure * extraCriteria + criterion - 1];
    }

    int criteria() {
        return extraCriteria + 1;
    }
}
