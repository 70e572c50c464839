package org.keruen.flow.equilibrium;

import java.util.Arrays;
import org.keruen.graph.tree.TreeSearch;

/// Finds, for a link that carries flow beside the shortest path tree, the pair of segments that the flow
/// should be shifted between: back from the link along the most-used links, until the tree path to its head
/// is met.
///
/// Walking back may run into a circle of flow, which no equilibrium has; its least flow is taken off all its
/// links. Costs are those of now, not the frozen ones of the tree: who comes late finds the difference gone.
final class SegmentFinder {
    private static final int MOST_TRIES = 8;

    private final LinkStar star;
    private final LinkState links;
    private final double[][] fixed;
    private final OriginFlows[] flows;
    private final SegmentPairs pairs;
    private final SegmentShifter shifter;

    private final int[] slotOf;
    private final int[] onTree;
    private final int[] walked;
    private final int[] tree;
    private final int[] walk;
    private int stamp;
    private int treeLength;
    private int walkLength;

    SegmentFinder(
            ProblemArrays problem, LinkState links, OriginFlows[] flows, SegmentPairs pairs, SegmentShifter shifter) {
        star = problem.star;
        fixed = problem.fixed;
        this.links = links;
        this.flows = flows;
        this.pairs = pairs;
        this.shifter = shifter;
        slotOf = new int[star.links];
        Arrays.fill(slotOf, -1);
        onTree = new int[star.nodes];
        walked = new int[star.nodes];
        tree = new int[star.nodes];
        walk = new int[star.nodes + 1];
    }

    /// Works off the candidates of a desk.
    void find(int commodity, int userClass, TreeDesk desk, double threshold) {
        if (desk.candidateCount == 0) return;
        OriginFlows flow = flows[commodity];
        flow.mark(slotOf);
        for (int i = 0; i < desk.candidateCount; i++) {
            int slot = desk.candidates[i];
            for (int tries = 0; tries < MOST_TRIES && flow.flow(slot) > 0; tries++) {
                if (!pairUp(commodity, fixed[userClass], flow, slot, desk, threshold)) break;
            }
        }
        flow.unmark(slotOf);
    }

    /// False when there is nothing more to gain for this slot.
    private boolean pairUp(
            int commodity, double[] fixedCost, OriginFlows flow, int slot, TreeDesk desk, double threshold) {
        int link = flow.link(slot);
        int[] into = desk.into();
        int meet = star.head[link];
        if (into[meet] == link) return false;
        markTree(meet, into);
        int part = walkBack(link, flow);
        if (part == NOWHERE) return false;
        if (part == CIRCLE || part == meet) {
            takeCircleOff(flow);
            return true;
        }
        int treeEnd = 0;
        while (star.head[tree[treeEnd]] != part) {
            if (++treeEnd == treeLength) break;
        }
        double difference = 0;
        double fixedDifference = 0;
        for (int i = 0; i < walkLength; i++) {
            difference += links.time[walk[i]];
            fixedDifference += fixedCost[walk[i]];
        }
        for (int i = 0; i < treeEnd; i++) {
            difference -= links.time[tree[i]];
            fixedDifference -= fixedCost[tree[i]];
        }
        if (difference + fixedDifference <= threshold / 2) return false;
        if (difference + fixedDifference <= Math.ulp(desk.distance()[meet])) return false;

        int pair = pairs.add(commodity, walkLength, treeEnd, fixedDifference);
        int at = pairs.start[pair];
        for (int i = 0; i < walkLength; i++, at++) {
            pairs.poolLink[at] = walk[i];
            pairs.poolSlot[at] = slotOf[walk[i]];
        }
        for (int i = 0; i < treeEnd; i++, at++) {
            int added = tree[i];
            if (slotOf[added] < 0) slotOf[added] = flow.append(added, 0);
            pairs.poolLink[at] = added;
            pairs.poolSlot[at] = slotOf[added];
        }
        shifter.shift(pair);
        return true;
    }

    private static final int NOWHERE = -1;
    private static final int CIRCLE = -2;

    /// The links of the tree path to `node`, last first, and a mark on its nodes.
    private void markTree(int node, int[] into) {
        stamp++;
        treeLength = 0;
        int at = node;
        onTree[at] = stamp;
        while (into[at] != TreeSearch.NONE) {
            tree[treeLength++] = into[at];
            at = star.tail[into[at]];
            onTree[at] = stamp;
        }
    }

    /// Where the walk back from the link meets the tree path. Its links, last first, are then in `walk`.
    private int walkBack(int link, OriginFlows flow) {
        walkLength = 0;
        walk[walkLength++] = link;
        int node = star.tail[link];
        while (onTree[node] != stamp) {
            if (walked[node] == stamp) return CIRCLE;
            walked[node] = stamp;
            int most = NOWHERE;
            double mostFlow = 0;
            for (int i = star.firstEntering[node]; i < star.firstEntering[node + 1]; i++) {
                int slot = slotOf[star.entering[i]];
                if (slot >= 0 && flow.flow(slot) > mostFlow) {
                    mostFlow = flow.flow(slot);
                    most = star.entering[i];
                }
            }
            if (most == NOWHERE) return NOWHERE; // what rounding left behind
            walk[walkLength++] = most;
            node = star.tail[most];
        }
        return node;
    }

    /// Takes the circle that ends the walk off the flows.
    private void takeCircleOff(OriginFlows flow) {
        int from = walkLength - 1;
        int node = star.tail[walk[from]];
        double least = flow.flow(slotOf[walk[from]]);
        while (star.head[walk[from]] != node) {
            from--;
            least = Math.min(least, flow.flow(slotOf[walk[from]]));
        }
        for (int i = from; i < walkLength; i++) {
            flow.take(slotOf[walk[i]], least);
            links.add(walk[i], -least);
        }
    }
}
