package org.keruen.graph.pareto;

import java.util.Arrays;
import org.keruen.graph.star.Distances;

/// For every node and criterion, the least that any path to the targets still needs.
///
/// One Dijkstra a criterion on the reversed star, board arcs counted with their fastest ride and their least cost,
/// waits with nothing. So the bounds are consistent: along any arc a label's cost plus bound never falls. Those of
/// the last set of targets are kept.
final class LowerBounds {
    private final ParetoGraph graph;
    private final Distances distances;
    private final long[] distance;
    private final long[] bounds;
    private int[] targets = {};
    private boolean[] target;

    LowerBounds(ParetoGraph graph) {
        this.graph = graph;
        distances = new Distances(graph.nodes());
        distance = new long[graph.nodes()];
        bounds = new long[graph.nodes() * graph.criteria];
        target = new boolean[graph.nodes()];
    }

    /// Computes the bounds, unless they are still those of the last call. Returns whether there was work to do.
    boolean towards(int[] nodes) {
        if (Arrays.equals(nodes, targets)) {
            return false;
        }
        int criteria = graph.criteria;
        for (int k = 0; k < criteria; k++) {
            distances.from(nodes, graph.reversed, graph.costs, criteria, k, distance);
            for (int node = 0; node < distance.length; node++) {
                bounds[node * criteria + k] = distance[node];
            }
        }
        target = new boolean[graph.nodes()];
        for (int node : nodes) {
            target[node] = true;
        }
        targets = nodes.clone();
        return true;
    }

    boolean isTarget(int node) {
        return target[node];
    }

    boolean reaches(int node) {
        return bounds[node * graph.criteria] != Distances.UNREACHABLE;
    }

    long of(int node, int criterion) {
        return bounds[node * graph.criteria + criterion];
    }
}
