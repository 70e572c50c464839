package org.keruen.flow.corridor;

/// What becomes of one demand: how much of it moves, what it expects to pay, and its own flow on every step of
/// its ways.
///
/// Steps lead from place to place. A place is a node on the way by journeys of one kind; steps from a place lead
/// to places of lower numbers only, and the destination is place 0. So places taken from the highest number
/// down are met in the order of the journey.
public final class DemandFlow {
    private final int demand;
    private final double volume;
    private final double expected;
    private final int origin;
    private final FrozenWays ways;
    private final double[] flow;

    DemandFlow(int demand, double volume, double expected, int origin, FrozenWays ways, double[] flow) {
        this.demand = demand;
        this.volume = volume;
        this.expected = expected;
        this.origin = origin;
        this.ways = ways;
        this.flow = flow;
    }

    /// Its number in the problem.
    public int demand() {
        return demand;
    }

    /// In units of its class.
    public double volume() {
        return volume;
    }

    /// Expected least cost, choice being what it is.
    public double expected() {
        return expected;
    }

    /// The place where it begins.
    public int origin() {
        return origin;
    }

    public int places() {
        return ways.places();
    }

    /// The steps from a place are `firstStep(place) .. firstStep(place + 1) - 1`.
    public int firstStep(int place) {
        return ways.firstStep[place];
    }

    public int steps() {
        return flow.length;
    }

    /// The link that a step takes; below 0 where it takes none, but settles what kind of journey it is to be.
    public int link(int step) {
        int first = ways.firstLink[step];
        return first == ways.firstLink[step + 1] ? -1 : ways.link[first];
    }

    /// The place that a step leads to.
    public int head(int step) {
        return ways.head[step];
    }

    public double flow(int step) {
        return flow[step];
    }
}
