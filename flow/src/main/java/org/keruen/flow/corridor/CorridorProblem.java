package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Links between nodes, classes of cargo, their demand, the meters that links are counted by and the gates
/// they pass.
///
/// A link belongs to one class; what classes share is meters. Costs are in one unit of money for one unit of
/// the class (a TEU, a tonne); volumes in that unit a period. Built with a [Builder]; nothing can be changed
/// afterwards.
public final class CorridorProblem {
    final int nodes;
    final int[] tail;
    final int[] head;
    /// The class that each link belongs to.
    final int[] cargo;
    /// Cost of each link before meters and gates.
    final double[] cost;
    /// What a journey that takes the link is, as far as the link says: the kind of journey, from 0. A journey is of
    /// the first kind that any of its links says; [#plain] says nothing.
    final int[] kind;
    final int plain;
    /// What costs so many journeys more than the best way on, at free flow, is no alternative to it.
    final double mostDetour;
    final List<Meter> meters;
    final List<Gate> gates;
    /// How much a unit of cost matters to each class, or to each class as a share of what its journeys cost.
    final double[] theta;
    final boolean thetaByShare;
    /// The meters of link `l` are `firstUse[l] .. firstUse[l + 1] - 1`: one unit adds so much to the load, and
    /// pays so many units of the meter's cost.
    final int[] firstUse;
    final int[] meterOf;
    final double[] loadPerUnit;
    final double[] costPerUnit;
    /// The gates of link `l` are `firstGate[l] .. firstGate[l + 1] - 1`.
    final int[] firstGate;
    final int[] gateOf;
    final double[] gateCostPerUnit;
    /// Links that use a meter or pass a gate: the others cost what they cost.
    final int[] shared;
    final List<Demand> demand;

    /// Units of a class from one node to another. Where `elasticity` is above 0 the volume is what there is at
    /// the reference cost, and falls with the expected cost to that power. Where `forgo` is finite, half the
    /// cargo finds another way, or none, when the expected cost has grown by so much that a journey with nothing
    /// in the way would cost so many times what it does; the rest is a choice with the class's theta.
    public record Demand(
            int cargo,
            int origin,
            int destination,
            double volume,
            double elasticity,
            double referenceCost,
            double forgo) {
        public Demand {
            if (!(volume >= 0) || Double.isInfinite(volume)) {
                throw new IllegalArgumentException("a volume is 0 or more and finite, got " + volume);
            }
            if (!(elasticity >= 0) || (elasticity > 0 && !(referenceCost > 0))) {
                throw new IllegalArgumentException("an elasticity is 0 or more, and needs a reference cost above 0");
            }
        }

        public Demand(int cargo, int origin, int destination, double volume) {
            this(cargo, origin, destination, volume, 0, 0, Double.POSITIVE_INFINITY);
        }

        /// The volume at this expected cost.
        ///
        /// @param most expected cost at which half is forgone
        double at(double expected, double most, double theta) {
            double some =
                    elasticity == 0 ? volume : volume * Math.pow(Math.max(expected / referenceCost, 1e-3), -elasticity);
            if (forgo == Double.POSITIVE_INFINITY) return some;
            return some / (1 + Math.exp(theta * (expected - most)));
        }

        /// How the volume changes as the expected cost rises.
        double slope(double expected, double most, double theta) {
            double slope = elasticity == 0 || expected <= 1e-3 * referenceCost ? 0 : -elasticity / expected;
            if (forgo < Double.POSITIVE_INFINITY) slope -= theta / (1 + Math.exp(-theta * (expected - most)));
            return slope == 0 ? 0 : slope * at(expected, most, theta);
        }
    }

    private CorridorProblem(Builder made) {
        nodes = made.nodes;
        theta = made.theta;
        thetaByShare = made.thetaByShare;
        plain = made.kinds - 1;
        mostDetour = made.mostDetour;
        meters = List.copyOf(made.meters);
        gates = List.copyOf(made.gates);
        demand = List.copyOf(made.demand);
        int links = made.links.size();
        tail = new int[links];
        head = new int[links];
        cargo = new int[links];
        cost = new double[links];
        kind = new int[links];
        firstUse = new int[links + 1];
        firstGate = new int[links + 1];
        int uses = made.links.stream().mapToInt(link -> link.uses.size()).sum();
        int passes = made.links.stream().mapToInt(link -> link.passes.size()).sum();
        meterOf = new int[uses];
        loadPerUnit = new double[uses];
        costPerUnit = new double[uses];
        gateOf = new int[passes];
        gateCostPerUnit = new double[passes];
        int use = 0;
        int pass = 0;
        for (int link = 0; link < links; link++) {
            LinkMade one = made.links.get(link);
            tail[link] = one.tail;
            head[link] = one.head;
            cargo[link] = one.cargo;
            cost[link] = one.cost;
            kind[link] = one.kind;
            for (Use at : one.uses) {
                meterOf[use] = at.number;
                loadPerUnit[use] = at.load;
                costPerUnit[use++] = at.cost;
            }
            for (Use at : one.passes) {
                gateOf[pass] = at.number;
                gateCostPerUnit[pass++] = at.cost;
            }
            firstUse[link + 1] = use;
            firstGate[link + 1] = pass;
        }
        shared = IntStream.range(0, links)
                .filter(link -> firstUse[link + 1] > firstUse[link] || firstGate[link + 1] > firstGate[link])
                .toArray();
    }

    public int links() {
        return tail.length;
    }

    public int classes() {
        return theta.length;
    }

    public int nodes() {
        return nodes;
    }

    public int tail(int link) {
        return tail[link];
    }

    public int head(int link) {
        return head[link];
    }

    public int cargo(int link) {
        return cargo[link];
    }

    /// Cost of one unit on a link before meters and gates.
    public double cost(int link) {
        return cost[link];
    }

    public List<Meter> meters() {
        return meters;
    }

    public List<Gate> gates() {
        return gates;
    }

    public List<Demand> demand() {
        return demand;
    }

    /// Takes a gate that a link passes, and how many units of its cost one unit of the link's class pays.
    @FunctionalInterface
    public interface EachGate {
        void take(int gate, double perUnit);
    }

    public void eachGate(int link, EachGate each) {
        for (int at = firstGate[link]; at < firstGate[link + 1]; at++) each.take(gateOf[at], gateCostPerUnit[at]);
    }

    /// What each meter counts when the links carry these flows: an entry a meter.
    public double[] loads(double[] flow) {
        double[] load = new double[meters.size()];
        for (int link : shared) {
            if (flow[link] == 0) continue;
            for (int use = firstUse[link]; use < firstUse[link + 1]; use++) {
                load[meterOf[use]] += flow[link] * loadPerUnit[use];
            }
        }
        return load;
    }

    /// A link's use of a meter, or (load 0) its passing of a gate.
    private record Use(int number, double load, double cost) {}

    private static final class LinkMade {
        private final int cargo;
        private final int tail;
        private final int head;
        private final double cost;
        private final int kind;
        private final List<Use> uses = new ArrayList<>(2);
        private final List<Use> passes = new ArrayList<>(1);

        private LinkMade(int cargo, int tail, int head, double cost, int kind) {
            this.cargo = cargo;
            this.tail = tail;
            this.head = head;
            this.cost = cost;
            this.kind = kind;
        }
    }

    /// Puts a problem together.
    public static final class Builder {
        private final int nodes;
        private final double[] theta;
        private boolean thetaByShare;
        private int kinds = 1;
        private double mostDetour = Double.POSITIVE_INFINITY;
        private final List<Meter> meters = new ArrayList<>();
        private final List<Gate> gates = new ArrayList<>();
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

        /// Theta is then for a journey that costs 1: to each destination it is divided by what its journeys
        /// cost on average before meters and gates, so that ten dollars matter less on a long way than on a
        /// short one.
        public Builder thetaByShareOfCost() {
            thetaByShare = true;
            return this;
        }

        /// Journeys are of so many kinds, each with ways of its own: to turn from one kind to another a trip goes
        /// back to where it began. The last kind is that of journeys none of whose links says otherwise.
        public Builder kinds(int kinds) {
            this.kinds = kinds;
            return this;
        }

        /// A way on is none where, at free flow, it costs so many times what is still to go more than the best; at
        /// least so many average journeys to the destination.
        public Builder mostDetour(double journeys) {
            mostDetour = journeys;
            return this;
        }

        /// Returns the meter's number.
        public int meter(Meter meter) {
            meters.add(meter);
            return meters.size() - 1;
        }

        /// Returns the gate's number.
        public int gate(Gate gate) {
            for (int meter : gate.meters()) Objects.checkIndex(meter, meters.size());
            gates.add(gate);
            return gates.size() - 1;
        }

        /// Returns the link's number.
        ///
        /// @param cost of one unit of the class before meters and gates, 0 or more
        public int link(int cargo, int tail, int head, double cost) {
            return link(cargo, tail, head, cost, kinds - 1);
        }

        /// The same for a link that makes journeys one of a kind, unless another of their links says a kind of
        /// lower number.
        public int link(int cargo, int tail, int head, double cost, int kind) {
            Objects.checkIndex(cargo, theta.length);
            Objects.checkIndex(kind, kinds);
            if (!(cost >= 0) || Double.isInfinite(cost)) {
                throw new IllegalArgumentException("a cost is 0 or more and finite, got " + cost);
            }
            links.add(
                    new LinkMade(cargo, Objects.checkIndex(tail, nodes), Objects.checkIndex(head, nodes), cost, kind));
            return links.size() - 1;
        }

        /// The link counts by the meter: what one unit adds to the load, and how many units of the meter's cost
        /// it pays.
        public Builder use(int link, int meter, double load, double cost) {
            Objects.checkIndex(meter, meters.size());
            links.get(link).uses.add(new Use(meter, load, cost));
            return this;
        }

        /// One unit is one unit of load and pays the meter's cost once.
        public Builder use(int link, int meter) {
            return use(link, meter, 1, 1);
        }

        /// The link passes the gate, and one unit pays so many units of its cost.
        public Builder pass(int link, int gate, double cost) {
            Objects.checkIndex(gate, gates.size());
            links.get(link).passes.add(new Use(gate, 0, cost));
            return this;
        }

        public Builder demand(int cargo, int origin, int destination, double volume) {
            return demand(new Demand(cargo, origin, destination, volume));
        }

        public Builder demand(Demand one) {
            Objects.checkIndex(one.cargo(), theta.length);
            Objects.checkIndex(one.origin(), nodes);
            Objects.checkIndex(one.destination(), nodes);
            demand.add(one);
            return this;
        }

        public CorridorProblem build() {
            return new CorridorProblem(this);
        }
    }
}
