package org.keruen.flow.equilibrium;

import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.UnreachablePair;
import org.keruen.graph.tree.TreeSearch;

/// Puts a commodity's trips on its shortest path tree.
final class FirstLoading {
    private final ProblemArrays problem;
    private final LinkState links;
    private final OriginFlows[] flows;
    private final double[] nodeFlow;
    private final List<UnreachablePair> unreachable = new ArrayList<>();

    FirstLoading(ProblemArrays problem, LinkState links, OriginFlows[] flows) {
        this.problem = problem;
        this.links = links;
        this.flows = flows;
        nodeFlow = new double[problem.star.nodes];
    }

    /// Makes the commodity's flows those on the tree of the desk, whose order has just been handed back.
    /// Volumes grow by them; times do not yet.
    void load(int index, TreeDesk desk, int[] order) {
        Commodity commodity = problem.commodities[index];
        LinkStar star = problem.star;
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
        OriginFlows loaded = new OriginFlows(total.value());
        int[] into = desk.into();
        for (int place = order.length - 1; place >= 0; place--) {
            int node = order[place];
            double flow = nodeFlow[node];
            if (flow == 0) continue;
            nodeFlow[node] = 0;
            int link = into[node];
            if (link == TreeSearch.NONE) continue;
            loaded.append(link, flow);
            links.volume[link] += flow;
            nodeFlow[star.tail[link]] += flow;
        }
        flows[index] = loaded;
    }

    /// Every pair with trips and no path, of the commodities loaded so far; volumes in equivalents.
    List<UnreachablePair> unreachable() {
        return unreachable;
    }
}
