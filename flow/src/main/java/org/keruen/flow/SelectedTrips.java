package org.keruen.flow;

import java.util.List;

/// The trips that use at least one of some links.
///
/// At equilibrium the volumes of routes are not unique; trips divide at each node in the same proportions
/// wherever they come from and go to.
public final class SelectedTrips {
    /// Vehicles of one class between two zones.
    public record Pair(int userClass, int origin, int destination, double vehicles) {}

    private final List<Integer> links;
    private final List<Pair> pairs;
    private final double[] loads;

    SelectedTrips(List<Integer> links, List<Pair> pairs, double[] loads) {
        this.links = List.copyOf(links);
        this.pairs = List.copyOf(pairs);
        this.loads = loads.clone();
    }

    public List<Integer> links() {
        return links;
    }

    public List<Pair> pairs() {
        return pairs;
    }

    /// Equivalents of these trips on each link.
    public double[] loads() {
        return loads.clone();
    }
}
