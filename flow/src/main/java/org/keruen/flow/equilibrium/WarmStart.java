package org.keruen.flow.equilibrium;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Begins with the flows of an earlier solution: the new trips divide at each node as the old flows did.
///
/// What cannot be divided so is left for the tree: trips to where nobody went, and flow that came by links
/// now closed. Pairs of segments go on with the flows whose slots they name.
final class WarmStart {
    private final Solution start;
    private final ProblemArrays problem;
    private final LinkState links;
    private final FlowOrder order;
    private final double[] needed;
    private final int[] newIndex;
    private final Map<Integer, Rest> rests = new HashMap<>();

    WarmStart(Solution start, ProblemArrays problem, LinkState links) {
        this.start = start;
        this.problem = problem;
        this.links = links;
        order = new FlowOrder(problem.star);
        needed = new double[problem.star.nodes];
        newIndex = new int[start.flows.length];
        Arrays.fill(newIndex, -1);
    }

    /// Whether nodes, links and zones are those of the solution, so that its numbers mean the same.
    static boolean fits(Solution start, LinkStar star) {
        LinkStar old = start.problem.star;
        return Arrays.equals(old.tail, star.tail)
                && Arrays.equals(old.head, star.head)
                && Arrays.equals(old.through, star.through);
    }

    /// Fills in the flows and orders of all commodities that the solution knows, and returns the rests, by
    /// commodity.
    Map<Integer, Rest> reload(OriginFlows[] flows, int[][] orders) {
        Map<Integer, Integer> known = new HashMap<>();
        int zones = 1
                + Arrays.stream(start.problem.commodities)
                        .mapToInt(c -> c.zone)
                        .max()
                        .orElse(0);
        for (int old = 0; old < start.flows.length; old++) {
            known.put(start.problem.commodities[old].userClass * zones + start.problem.commodities[old].zone, old);
        }
        for (int index = 0; index < flows.length; index++) {
            Commodity commodity = problem.commodities[index];
            Integer old = commodity.zone < zones ? known.get(commodity.userClass * zones + commodity.zone) : null;
            if (old == null) continue;
            newIndex[old] = index;
            orders[index] = start.order[old].clone();
            flows[index] = divide(index, commodity, start.flows[old]);
            flows[index].addTo(links.volume);
        }
        links.refreshAll();
        return rests;
    }

    private OriginFlows divide(int index, Commodity commodity, OriginFlows old) {
        LinkStar star = problem.star;
        double[] fixed = problem.fixed[commodity.userClass];
        order.of(old);
        Sum total = new Sum();
        commodity.each((_, node, volume) -> {
            needed[node] += volume;
            total.add(volume);
        });
        double[] loaded = new double[star.links];
        for (int place = order.count() - 1; place >= 0; place--) {
            int node = order.node(place);
            double need = needed[node];
            double open = 0;
            for (int i = star.firstEntering[node]; i < star.firstEntering[node + 1]; i++) {
                int link = star.entering[i];
                if (fixed[link] < Double.POSITIVE_INFINITY) open += order.flow(link);
            }
            if (need == 0 || open == 0) continue;
            needed[node] = 0;
            for (int i = star.firstEntering[node]; i < star.firstEntering[node + 1]; i++) {
                int link = star.entering[i];
                if (order.flow(link) == 0 || fixed[link] == Double.POSITIVE_INFINITY) continue;
                loaded[link] = need * (order.flow(link) / open);
                needed[star.tail[link]] += loaded[link];
            }
        }
        needed[commodity.root] = 0;
        Rest rest = new Rest(needed);
        if (!rest.isEmpty()) rests.put(index, rest);
        Arrays.fill(needed, 0);
        OriginFlows divided = old.emptied(total.value());
        for (int slot = 0; slot < divided.size(); slot++) divided.add(slot, loaded[divided.link(slot)]);
        return divided;
    }

    /// The solution's pairs whose commodities live on and whose links are open to them.
    SegmentPairs pairs() {
        SegmentPairs kept = new SegmentPairs();
        SegmentPairs old = start.pairs;
        for (int pair = 0; pair < old.size; pair++) {
            int index = newIndex[old.commodity[pair]];
            if (index < 0) continue;
            double difference = fixedDifference(old, pair, problem.fixed[problem.commodities[index].userClass]);
            if (!Double.isFinite(difference)) continue;
            int first = old.middle[pair] - old.start[pair];
            int second = old.end[pair] - old.middle[pair];
            int copy = kept.add(index, first, second, difference);
            System.arraycopy(old.poolLink, old.start[pair], kept.poolLink, kept.start[copy], first + second);
            System.arraycopy(old.poolSlot, old.start[pair], kept.poolSlot, kept.start[copy], first + second);
        }
        return kept;
    }

    private static double fixedDifference(SegmentPairs pairs, int pair, double[] fixed) {
        double difference = 0;
        for (int at = pairs.start[pair]; at < pairs.end[pair]; at++) {
            double cost = fixed[pairs.poolLink[at]];
            if (cost == Double.POSITIVE_INFINITY) return cost;
            difference += at < pairs.middle[pair] ? cost : -cost;
        }
        return difference;
    }
}
