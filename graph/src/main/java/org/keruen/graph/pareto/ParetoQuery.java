package org.keruen.graph.pareto;

import java.util.Arrays;

/// A question to a [ParetoSearch]: where from and when, where to, within which limits, and how much work it
/// may take.
///
/// To ask for a window of departures, add a source for every start time that matters.
public final class ParetoQuery {
    final int criteria;
    final int[] sources;
    final long[] starts;
    final int[] targets;
    final long[] limits;
    final long maxLabels;
    final long maxMillis;
    final long[] known;

    private ParetoQuery(Builder builder) {
        criteria = builder.criteria;
        sources = builder.sources.clone();
        starts = builder.starts.clone();
        targets = Arrays.stream(builder.targets).sorted().distinct().toArray();
        limits = builder.limits.clone();
        maxLabels = builder.maxLabels;
        maxMillis = builder.maxMillis;
        known = builder.known.clone();
    }

    public static Builder builder(int criteria) {
        return new Builder(criteria);
    }

    /// One source with a zero start vector, one target, no limits.
    public static ParetoQuery between(int source, int target, int criteria) {
        return builder(criteria)
                .source(source, new long[criteria])
                .target(target)
                .build();
    }

    /// Collects a query.
    public static final class Builder {
        private final int criteria;
        private int[] sources = {};
        private long[] starts = {};
        private int[] targets = {};
        private final long[] limits;
        private long maxLabels = Long.MAX_VALUE;
        private long maxMillis = Long.MAX_VALUE;
        private long[] known = {};

        private Builder(int criteria) {
            this.criteria = ParetoGraph.checkedCriteria(criteria);
            limits = new long[criteria];
            Arrays.fill(limits, Long.MAX_VALUE);
        }

        /// A node to start from, with the time (criterion 0, on the clock of departures and openings) and the
        /// costs so far. The same node may be added with several vectors.
        public Builder source(int node, long... start) {
            if (start.length != criteria) {
                throw new IllegalArgumentException(
                        "a start vector has %d criteria, got %d".formatted(criteria, start.length));
            }
            ParetoGraph.checkTime(start[0]);
            for (int k = 1; k < criteria; k++) {
                ParetoGraph.checkedCost(start[k]);
            }
            sources = Arrays.copyOf(sources, sources.length + 1);
            sources[sources.length - 1] = node;
            starts = Arrays.copyOf(starts, starts.length + criteria);
            System.arraycopy(start, 0, starts, starts.length - criteria, criteria);
            return this;
        }

        /// A node to reach; all targets share one front.
        public Builder target(int node) {
            targets = Arrays.copyOf(targets, targets.length + 1);
            targets[targets.length - 1] = node;
            return this;
        }

        /// The vectors of a front are known: only what none of them covers is looked for and answered.
        public Builder known(ParetoFront front) {
            if (front.criteria() != criteria) {
                throw new IllegalArgumentException(
                        "the front known has %d criteria, the query %d".formatted(front.criteria(), criteria));
            }
            int had = known.length;
            known = Arrays.copyOf(known, had + front.size() * criteria);
            for (int i = 0; i < front.size(); i++) {
                System.arraycopy(front.vector(i), 0, known, had + i * criteria, criteria);
            }
            return this;
        }

        /// Only vectors with this criterion at or below the limit; for criterion 0 a latest time of arrival.
        public Builder limit(int criterion, long inclusive) {
            limits[criterion] = Math.clamp(inclusive, -2 * ParetoGraph.MAX_VALUE, Long.MAX_VALUE);
            return this;
        }

        /// Stop once so many labels were queued.
        public Builder maxLabels(long labels) {
            if (labels < 0) {
                throw new IllegalArgumentException("a limit on labels is 0 or more, got " + labels);
            }
            maxLabels = labels;
            return this;
        }

        /// Stop after so many milliseconds of search.
        public Builder maxMillis(long millis) {
            if (millis < 0) {
                throw new IllegalArgumentException("a limit on milliseconds is 0 or more, got " + millis);
            }
            maxMillis = millis;
            return this;
        }

        public ParetoQuery build() {
            if (sources.length == 0 || targets.length == 0) {
                throw new IllegalArgumentException(
                        "a query needs a source and a target, got %d and %d".formatted(sources.length, targets.length));
            }
            return new ParetoQuery(this);
        }
    }
}
