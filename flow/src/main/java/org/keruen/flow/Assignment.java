package org.keruen.flow;

import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.equilibrium.SelectedLinks;
import org.keruen.flow.equilibrium.Skims;
import org.keruen.flow.equilibrium.Solution;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.UserClass;

/// Where the trips went, and how sure that is.
///
/// Links, zones and classes go by their numbers in the request. Volumes are in vehicles of the class, or in
/// equivalents where classes are put together; times and costs in the network's unit of time.
public final class Assignment {
    /// How [#relativeGap] is worked out.
    public static final String GAP_DEFINITION =
            "(TSTT - SPTT) / TSTT, generalised cost, shortest paths on the whole network";

    private final AssignmentNetwork network;
    private final List<UserClass> classes;
    private final Principle principle;
    private final Solution solution;
    private final double[] volume;
    private final double[] time;

    Assignment(AssignmentNetwork network, List<UserClass> classes, Principle principle, Solution solution) {
        this.network = network;
        this.classes = List.copyOf(classes);
        this.principle = principle;
        this.solution = solution;
        volume = solution.volumes();
        time = new double[volume.length];
        for (int link = 0; link < time.length; link++) {
            time[link] = network.delay(link).time(Math.max(0, volume[link]));
        }
    }

    Solution solution() {
        return solution;
    }

    public AssignmentNetwork network() {
        return network;
    }

    public List<UserClass> classes() {
        return classes;
    }

    public Principle principle() {
        return principle;
    }

    public Stop stop() {
        return solution.stop();
    }

    /// Every iteration; the last point is that of the flows given here.
    public List<TracePoint> trace() {
        return solution.trace();
    }

    public int iterations() {
        return trace().getLast().iteration();
    }

    public double relativeGap() {
        return solution.relativeGap();
    }

    /// The share of the total cost that rounding may have moved in the gap: below it, gaps say nothing.
    public double noiseFloor() {
        return solution.noiseFloor();
    }

    /// What a trip pays on average more than on a shortest path: the gap in the network's unit of time.
    public double averageExcessCost() {
        return solution.assigned() > 0 ? solution.excessCost() / solution.assigned() : 0;
    }

    /// For user equilibrium, Beckmann's function on generalised cost: the integrals of the times and all
    /// fixed costs. For the system optimum, the total generalised cost.
    public double objective() {
        return solution.objective();
    }

    /// No solution has an objective below this.
    public double lowerBound() {
        return solution.objective() - solution.excessCost();
    }

    /// Vehicles times time, over all classes.
    public double totalTravelTime() {
        double total = 0;
        for (int k = 0; k < classes.size(); k++) {
            double[] vehicles = vehicles(k);
            for (int link = 0; link < vehicles.length; link++) total += vehicles[link] * time[link];
        }
        return total;
    }

    /// Trips for which there is no path; they are in no volume. In vehicles of the class.
    public List<UnreachablePair> unreachable() {
        return Assigner.vehicles(solution.unreachable(), classes);
    }

    /// Equivalents of all classes on each link.
    public double[] volumes() {
        return volume.clone();
    }

    /// Vehicles of one class on each link.
    public double[] vehicles(int userClass) {
        double[] vehicles = solution.volumes(userClass);
        double each = classes.get(userClass).equivalents();
        for (int link = 0; link < vehicles.length; link++) vehicles[link] /= each;
        return vehicles;
    }

    /// Time on each link.
    public double[] times() {
        return time.clone();
    }

    /// What one vehicle of the class minds on each link: generalised cost, and under the system optimum what
    /// it costs the others beside it. Infinite where the class is banned.
    public double[] costs(int userClass) {
        return solution.costs(userClass);
    }

    /// What a trip of the class takes between all zones, a row an origin.
    public void eachSkimRow(int userClass, SkimRow row) {
        new Skims(solution, network, time).each(userClass, row);
    }

    /// The trips that use at least one of these links.
    public SelectedTrips selected(List<Integer> links) {
        List<SelectedLinks.Pair> pairs = new ArrayList<>();
        double[] loads = new SelectedLinks(solution, links).find(pairs);
        return new SelectedTrips(
                links,
                pairs.stream()
                        .map(pair -> new SelectedTrips.Pair(
                                pair.userClass(),
                                pair.origin(),
                                pair.destination(),
                                pair.volume() / classes.get(pair.userClass()).equivalents()))
                        .toList(),
                loads);
    }
}
