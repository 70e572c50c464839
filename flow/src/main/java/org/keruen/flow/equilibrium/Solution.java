package org.keruen.flow.equilibrium;

import java.util.List;
import org.keruen.flow.Stop;
import org.keruen.flow.TracePoint;
import org.keruen.flow.UnreachablePair;

/// What a solve leaves behind: the flows of every commodity, what each class pays on each link, and how good
/// that is. Inside it speaks the kernel's numbers; its methods speak the network's.
public final class Solution {
    final ProblemArrays problem;
    final OriginFlows[] flows;
    final int[][] order;
    final SegmentPairs pairs;
    /// What each class minimised: time, or marginal time, and fixed costs.
    final double[][] cost;
    private final double[] volume;
    private final Stop stop;
    private final List<TracePoint> trace;
    private final Measure measure;
    private final List<UnreachablePair> unreachable;

    Solution(
            ProblemArrays problem,
            OriginFlows[] flows,
            int[][] order,
            SegmentPairs pairs,
            double[][] cost,
            double[] volume,
            Stop stop,
            List<TracePoint> trace,
            Measure measure,
            List<UnreachablePair> unreachable) {
        this.problem = problem;
        this.flows = flows;
        this.order = order;
        this.pairs = pairs;
        this.cost = cost;
        this.volume = volume;
        this.stop = stop;
        this.trace = List.copyOf(trace);
        this.measure = measure;
        this.unreachable = List.copyOf(unreachable);
    }

    public Stop stop() {
        return stop;
    }

    public List<TracePoint> trace() {
        return trace;
    }

    public List<UnreachablePair> unreachable() {
        return unreachable;
    }

    public double relativeGap() {
        return measure.relativeGap();
    }

    public double noiseFloor() {
        return measure.noiseFloor();
    }

    public double objective() {
        return measure.objective();
    }

    /// Generalised cost of all flows, in equivalents, and what they cost more than shortest paths would.
    public double totalCost() {
        return measure.cost();
    }

    public double excessCost() {
        return measure.excess();
    }

    /// Trips between zones that were assigned, in equivalents.
    public double assigned() {
        Sum lost = new Sum();
        for (UnreachablePair pair : unreachable) lost.add(pair.volume());
        return problem.total - lost.value();
    }

    /// Equivalents on each link.
    public double[] volumes() {
        return ofNetwork(volume);
    }

    /// Equivalents of one class on each link.
    public double[] volumes(int userClass) {
        double[] sum = new double[problem.star.links];
        for (int i = 0; i < flows.length; i++) {
            if (problem.commodities[i].userClass == userClass) flows[i].addTo(sum);
        }
        return ofNetwork(sum);
    }

    /// What the class minimised, on each link.
    public double[] costs(int userClass) {
        return ofNetwork(cost[userClass]);
    }

    private double[] ofNetwork(double[] ofKernel) {
        double[] of = new double[ofKernel.length];
        for (int link = 0; link < of.length; link++) of[problem.star.original[link]] = ofKernel[link];
        return of;
    }
}
