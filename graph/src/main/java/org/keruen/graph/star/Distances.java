package org.keruen.graph.star;

import java.util.Arrays;

/// Shortest distances for one criterion from a set of nodes along a star; on a reversed star, to them.
///
/// Method: Dijkstra (1959), "A note on two problems in connexion with graphs", with [NodeHeap], O(arcs log nodes).
/// Costs are not negative, and the sum of the costs along any path without repetition must stay below [#UNREACHABLE];
/// the caller sees to both. The object is a workspace: it is reused from run to run and is not for two threads at once.
public final class Distances {
    /// The distance of a node that no path joins to the start.
    public static final long UNREACHABLE = Long.MAX_VALUE;

    private final NodeHeap open;

    public Distances(int nodes) {
        open = new NodeHeap(nodes);
    }

    /// Writes into `distance` how far every node is from the nearest of `starts`.
    ///
    /// The cost of arc `a` stands in `costs[a * stride + offset]`.
    public void from(int[] starts, ForwardStar star, long[] costs, int stride, int offset, long[] distance) {
        Arrays.fill(distance, UNREACHABLE);
        open.clear();
        for (int start : starts) {
            distance[start] = 0;
            open.lower(start, 0);
        }
        while (!open.isEmpty()) {
            int node = open.removeLeast();
            long reached = distance[node];
            for (int slot = star.first(node); slot < star.end(node); slot++) {
                long through = reached + costs[star.arc(slot) * stride + offset];
                int head = star.head(slot);
                if (through < distance[head]) {
                    distance[head] = through;
                    open.lower(head, through);
                }
            }
        }
    }
}
