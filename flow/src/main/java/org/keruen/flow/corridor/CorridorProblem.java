package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Links between nodes, classes of cargo, their demand, and the meters that links are counted by.
///
/// Costs are in one unit of money for one unit of a class (a TEU, a tonne); volumes in that unit a period.
/// Built with a [Builder]; nothing can be changed afterwards.
public final class CorridorProblem {
    final int nodes;
    final int[] tail;
    final int[] head;
    final List<Meter> meters;
    final int classes;
    /// How much a unit of cost matters to each class.
    final double[] theta;
    /// Free-flow cost of a link to a class, infinite where it may not go: `cost[class][link]`.
    final double[][] cost;
    /// The uses of link `l` are `firstUse[l] .. firstUse[l + 1] - 1`.
    final int[] firstUse;
    final int[] meterOf;
    /// What one unit of a class adds to the meter's load, and how many units of the meter's cost it pays.
    final double[][] loadPerUnit;
    final double[][] costPerUnit;
    final List<Demand> demand;

    /// Units of a class from one node to another.
    public record Demand(int cargo, int origin, int destination, double volume) {
        public Demand {
            if (!(volume >= 0) || Double.isInfinite(volume)) {
                throw new IllegalArgumentException("a volume is 0 or more and finite, got " + volume);
            }
        }
    }

    private CorridorProblem(Builder made) {
        nodes = made.nodes;
        classes = made.theta.length;
        theta = made.theta;
        meters = List.copyOf(made.meters);
        demand = List.copyOf(made.demand);
        int links = made.links.size();
        tail = new int[links];
        head = new int[links];
        cost = new double[classes][links];
        firstUse = new int[links + 1];
        int uses = made.links.stream().mapToInt(link -> link.uses.size()).sum();
        meterOf = new int[uses];
        loadPerUnit = new double[classes][uses];
        costPerUnit = new double[classes][uses];
        int at = 0;
        for (int link = 0; link < links; link++) {
            LinkMade one = made.links.get(link);
            tail[link] = one.tail;
            head[link] = one.head;
            for (int k = 0; k < classes; k++) cost[k][link] = one.cost[k];
            for (Use use : one.uses) {
                meterOf[at] = use.meter;
                for (int k = 0; k < classes; k++) {
                    loadPerUnit[k][at] = use.load[k];
                    costPerUnit[k][at] = use.cost[k];
                }
                at++;
            }
            firstUse[link + 1] = at;
        }
    }

    public int links() {
        return tail.length;
    }

    public List<Meter> meters() {
        return meters;
    }

    public List<Demand> demand() {
        return demand;
    }

    /// How a link uses a meter: load and cost of one unit of each class.
    private static final class Use {
        private final int meter;
        private final double[] load;
        private final double[] cost;

        private Use(int meter, double[] load, double[] cost) {
            this.meter = meter;
            this.load = load;
            this.cost = cost;
        }
    }

    private static final class LinkMade {
        private final int tail;
        private final int head;
        private final double[] cost;
        private final List<Use> uses = new ArrayList<>();

        private LinkMade(int tail, int head, double[] cost) {
            this.tail = tail;
            this.head = head;
            this.cost = cost;
        }
    }

    /// Puts a problem together.
    public static final class Builder {
        private final int nodes;
        private final double[] theta;
        private final List<Meter> meters = new ArrayList<>();
        private final List<LinkMade> links = new ArrayList<>();
        private final List<Demand> demand = new ArrayList<>();

        /// @param theta how much a unit of cost matters, a class each, above 0; the larger, the fewer mistakes
        public Builder(int nodes, double... theta) {
            this.nodes = nodes;
            this.theta = theta.clone();
            for (double one : theta) {
                if (!(one > 0) || Double.isInfinite(one)) {
                    throw new IllegalArgumentException("theta is above 0 and finite, got " + one);
                }
            }
        }

        /// Returns the meter's number.
        public int meter(Meter meter) {
            meters.add(meter);
            return meters.size() - 1;
        }

        /// Returns the link's number.
        ///
        /// @param cost free-flow cost to each class, 0 or more; infinite where a class may not go
        public int link(int tail, int head, double... cost) {
            if (cost.length != theta.length) throw new IllegalArgumentException("every class has a cost");
            for (double one : cost) {
                if (!(one >= 0)) throw new IllegalArgumentException("a cost is 0 or more, got " + one);
            }
            links.add(new LinkMade(Objects.checkIndex(tail, nodes), Objects.checkIndex(head, nodes), cost.clone()));
            return links.size() - 1;
        }

        /// The link counts by the meter: what a unit of each class adds to the load, and how many units of the
        /// meter's cost it pays.
        public Builder use(int link, int meter, double[] load, double[] cost) {
            Objects.checkIndex(meter, meters.size());
            if (load.length != theta.length || cost.length != theta.length) {
                throw new IllegalArgumentException("every class has a load and a cost");
            }
            links.get(link).uses.add(new Use(meter, load.clone(), cost.clone()));
            return this;
        }

        /// The same for all classes: one unit is one unit of load and pays the meter's cost once.
        public Builder use(int link, int meter) {
            double[] once = new double[theta.length];
            Arrays.fill(once, 1);
            return use(link, meter, once, once);
        }

        public Builder demand(int cargo, int origin, int destination, double volume) {
            Objects.checkIndex(cargo, theta.length);
            Objects.checkIndex(origin, nodes);
            Objects.checkIndex(destination, nodes);
            demand.add(new Demand(cargo, origin, destination, volume));
            return this;
        }

        public CorridorProblem build() {
            return new CorridorProblem(this);
        }
    }
}
