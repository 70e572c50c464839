package org.keruen.graph.pareto;

import java.util.Arrays;

/// The Pareto-optimal vectors of a query in lexicographic order, one path for each.
///
/// Criterion 0 is the time of arrival on the query's clock, the others are sums that include the source's start vector.
/// No route gives an empty front. Which path stands for a vector that several paths reach is decided by the order of
/// arcs in the graph, the same in every run.
public final class ParetoFront {
    /// Why the search ended.
    public enum Stop {
        /// Every Pareto-optimal vector was found.
        COMPLETE,
        /// The query's limit on labels was reached.
        LABEL_LIMIT,
        /// The query's limit on time was reached.
        TIME_LIMIT
    }

    private final int criteria;
    private final long[] vectors;
    private final ParetoPath[] paths;
    private final Stop stop;
    private final SearchWork work;

    ParetoFront(int criteria, long[] vectors, ParetoPath[] paths, Stop stop, SearchWork work) {
        this.criteria = criteria;
        this.vectors = vectors;
        this.paths = paths;
        this.stop = stop;
        this.work = work;
    }

    public int size() {
        return paths.length;
    }

    public boolean isEmpty() {
        return paths.length == 0;
    }

    public int criteria() {
        return criteria;
    }

    public long cost(int member, int criterion) {
        return vectors[member * criteria + criterion];
    }

    public long[] vector(int member) {
        return Arrays.copyOfRange(vectors, member * criteria, (member + 1) * criteria);
    }

    public ParetoPath path(int member) {
        return paths[member];
    }

    /// Whether the front is whole. If not, its vectors belong to real paths, but others may be missing or better.
    public boolean complete() {
        return stop == Stop.COMPLETE;
    }

    public Stop stop() {
        return stop;
    }

    public SearchWork work() {
        return work;
    }
}
