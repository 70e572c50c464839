package org.keruen.flow.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.keruen.flow.UnreachablePair;
import org.keruen.graph.tree.TreeSearch;

/// Puts a commodity's trips on its shortest path tree.
final class FirstLoading {
    private final ProblemArrays problem;
    private final LinkState links;
    private final OriginFlows[] flows;
    private final double[] nodeFlow;
    private final int[] slotOf;
    private final Map<Integer, Rest> rests = new HashMap<>();
    private final List<UnreachablePair> unreachable = new ArrayList<>();

    FirstLoading(ProblemArrays problem, LinkState links, OriginFlows[] flows) {
        this.problem = problem;
        this.links = links;
        this.flows = flows;
        nodeFlow = new double[problem.star.nodes];
        slotOf = new int[problem.star.links];
        Arrays.fill(slotOf, -1);
    }

    /// Begins with the flows there are; these rests go on the tree.
    void goOn(Map<Integer, Rest> left) {
        rests.putAll(left);
    }

    /// The commodities that still need a tree.
    int[] unfinished() {
        return IntStream.range(0, flows.length)
                .filter(index -> flows[index] == null || rests.containsKey(index))
                .toArray();
    }

    /// Puts what a commodity still needs on the tree of the desk; all of it anew where the tree does not
    /// reach a rest.
    void load(int index, TreeDesk desk, int[] order) {
        Rest rest = rests.remove(index);
        if (rest == null) {
            loadAll(index, desk, order);
        } else if (!rest.within(desk.distance())) {
            flows[index].takeFrom(links.volume);
            loadAll(index, desk, order);
        } else {
            rest.addTo(nodeFlow);
            push(flows[index], desk, order);
        }
    }

    /// Makes the commodity's flows those on the tree of the desk, whose order has just been handed back.
    /// Slots there are stay. Volumes grow by the flows; times do not yet.
    private void loadAll(int index, TreeDesk desk, int[] order) {
        Commodity commodity = problem.commodities[index];
        double[] distance = desk.distance();
        Sum total = new Sum();
        commodity.each((zone, node, volume) -> {
            if (distance[node] == Double.POSITIVE_INFINITY) {
                unreachable.add(new UnreachablePair(commodity.userClass, commodity.zone, zone, volume));
            } else {
                nodeFlow[node] += volume;
                total.add(volume);
            }
        });
        flows[index] = flows[index] == null ? new OriginFlows(total.value()) : flows[index].emptied(total.value());
        push(flows[index], desk, order);
    }

    /// Puts what waits at the nodes on the tree.
    private void push(OriginFlows loaded, TreeDesk desk, int[] order) {
        LinkStar star = problem.star;
        int[] into = desk.into();
        loaded.mark(slotOf);
        for (int place = order.length - 1; place >= 0; place--) {
            int node = order[place];
            double flow = nodeFlow[node];
            if (flow == 0) continue;
            nodeFlow[node] = 0;
            int link = into[node];
            if (link == TreeSearch.NONE) continue;
            if (slotOf[link] < 0) slotOf[link] = loaded.append(link, 0);
            loaded.add(slotOf[link], flow);
            links.volume[link] += flow;
            nodeFlow[star.tail[link]] += flow;
        }
        loaded.unmark(slotOf);
    }

    /// Every pair with trips and no path, of the commodities loaded so far; volumes in equivalents.
    List<UnreachablePair> unreachable() {
        return unreachable;
    }
}
