package org.keruen.graph.tree;

import java.util.Arrays;
import org.keruen.graph.star.NodeHeap;

/// The shortest path tree from one node, found the faster the better one guesses the order of the nodes.
///
/// Arcs are given in the order of their tails: those leaving `node` are `first[node] .. first[node + 1] - 1`.
/// Costs are 0 or more; an infinite one is an arc that is not there. A node that may not be passed is reached
/// but not left, unless it is the root.
///
/// Method: label correcting. Nodes whose label has fallen wait in a queue and leave it by their place in the
/// order handed in; with the order of the last call under similar costs, few leave it twice. Any order gives
/// exact labels. The order handed back is that in which nodes left the queue for the last time: each after
/// its predecessor in the tree.
///
/// A workspace for one thread, used again and again. O(arcs) when the order is right.
public final class TreeSearch {
    /// No arc: at the root, and at nodes that are not reached.
    public static final int NONE = -1;

    private final int[] first;
    private final int[] head;
    private final boolean[] through;
    private final double[] distance;
    private final int[] into;
    private final int[] placeOf;
    private int[] left;
    private final PlaceQueue waiting;
    private final NodeHeap heap;

    /// The arrays are not copied.
    public TreeSearch(int[] first, int[] head, boolean[] through) {
        this.first = first;
        this.head = head;
        this.through = through;
        int nodes = through.length;
        distance = new double[nodes];
        into = new int[nodes];
        placeOf = new int[nodes];
        left = new int[nodes + 1];
        waiting = new PlaceQueue(nodes);
        heap = new NodeHeap(nodes);
    }

    /// The least cost from the root to each node; infinite where there is no path. Overwritten by the next
    /// call.
    public double[] distance() {
        return distance;
    }

    /// The last arc of the path to each node. Overwritten by the next call.
    public int[] into() {
        return into;
    }

    /// The tree from `root`.
    ///
    /// @param order every node once, in the order in which they are expected to settle; on return, the order
    ///     in which they did, the unreached at the end
    public void from(int root, int[] order, double[] cost) {
        for (int place = 0; place < order.length; place++) placeOf[order[place]] = place;
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(into, NONE);
        distance[root] = 0;
        waiting.add(placeOf[root]);
        int steps = 0;
        boolean straight = true;
        for (int place = waiting.removeLowest(), last = -1; place >= 0; place = waiting.removeLowest()) {
            straight &= place > last;
            last = place;
            int node = order[place];
            if (steps == left.length) left = Arrays.copyOf(left, 2 * steps);
            left[steps++] = node;
            if (!through[node] && node != root) continue;
            double here = distance[node];
            for (int arc = first[node], end = first[node + 1]; arc < end; arc++) {
                int next = head[arc];
                double there = here + cost[arc];
                if (there < distance[next]) {
                    distance[next] = there;
                    into[next] = arc;
                    waiting.add(placeOf[next]);
                }
            }
        }
        if (!straight) rearrange(order, steps);
    }

    /// The same without a guess, by Dijkstra's method: writes the order in which the nodes settle.
    public void settle(int root, int[] order, double[] cost) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(into, NONE);
        distance[root] = 0;
        int settled = 0;
        heap.lower(root, 0);
        while (!heap.isEmpty()) {
            int node = heap.removeLeast();
            order[settled++] = node;
            if (!through[node] && node != root) continue;
            double here = distance[node];
            for (int arc = first[node], end = first[node + 1]; arc < end; arc++) {
                int next = head[arc];
                double there = here + cost[arc];
                if (there < distance[next]) {
                    distance[next] = there;
                    into[next] = arc;
                    heap.lower(next, Double.doubleToRawLongBits(there)); // in the order of the numbers, from 0 up
                }
            }
        }
        for (int node = 0; node < order.length; node++) {
            if (distance[node] == Double.POSITIVE_INFINITY) order[settled++] = node;
        }
    }

    /// Puts the nodes in the order in which they were left for the last time, and those never reached behind
    /// them.
    private void rearrange(int[] order, int steps) {
        int[] old = placeOf; // -1 marks what has its new place
        int free = order.length;
        for (int place = order.length - 1; place >= 0; place--) {
            int node = order[place];
            if (distance[node] == Double.POSITIVE_INFINITY) order[--free] = node;
        }
        for (int step = steps - 1; step >= 0; step--) {
            int node = left[step];
            if (old[node] >= 0) {
                old[node] = -1;
                order[--free] = node;
            }
        }
    }
}
