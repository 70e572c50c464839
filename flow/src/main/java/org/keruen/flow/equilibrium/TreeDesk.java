package org.keruen.flow.equilibrium;

import java.util.Arrays;
import org.keruen.graph.tree.TreeSearch;

/// Where one commodity at a time is looked at under frozen costs: its shortest path tree, how far its flows
/// are from it, and which of its slots carry flow that could go cheaper. Several desks may be at work at
/// once.
final class TreeDesk {
    private final LinkStar star;
    private final TreeSearch search;

    /// Slots whose link has a reduced cost above the threshold.
    int[] candidates = new int[64];

    int candidateCount;
    /// What the flows cost, and how much of it the shortest paths would save.
    double cost;

    double excess;
    /// Fixed costs of the flows: what is paid beside time.
    double fixedCost;
    /// Flows times the distance they have come, which bounds what rounding can do to the excess.
    double reach;

    TreeDesk(LinkStar star) {
        this.star = star;
        search = new TreeSearch(star.first, star.head, star.through);
    }

    double[] distance() {
        return search.distance();
    }

    int[] into() {
        return search.into();
    }

    void growFirst(int root, int[] order, double[] linkCost) {
        search.settle(root, order, linkCost);
    }

    void grow(int root, int[] order, double[] linkCost) {
        search.from(root, order, linkCost);
    }

    /// Sets the flows against the tree just grown.
    void compare(OriginFlows flows, double[] linkCost, double[] fixed, double threshold) {
        double[] distance = search.distance();
        int size = flows.size();
        if (candidates.length < size) candidates = Arrays.copyOf(candidates, size + (size >> 2));
        candidateCount = 0;
        double sumCost = 0;
        double sumExcess = 0;
        double sumFixed = 0;
        double sumReach = 0;
        for (int slot = 0; slot < size; slot++) {
            double flow = flows.flow(slot);
            if (flow <= 0) continue;
            int link = flows.link(slot);
            double there = distance[star.head[link]];
            double reduced = distance[star.tail[link]] + linkCost[link] - there;
            sumCost += flow * linkCost[link];
            sumFixed += flow * fixed[link];
            sumReach += flow * there;
            if (reduced <= 0) continue; // below 0 by rounding only
            sumExcess += flow * reduced;
            if (reduced > threshold) candidates[candidateCount++] = slot;
        }
        cost = sumCost;
        excess = sumExcess;
        fixedCost = sumFixed;
        reach = sumReach;
    }
}
