package org.keruen.flow.equilibrium;

import java.util.ArrayList;
import java.util.List;
import org.keruen.flow.UnreachablePair;
import org.keruen.graph.tree.TreeSearch;

/// Puts a commodity's trips on its shortest path tree.
final class FirstLoading {
    private final LinkStar star;
    private final LinkState links;
    private final double[] nodeFlow;
    private final List<UnreachablePair> unreachable = new ArrayList<>();

    FirstLoading(LinkStar star, LinkState links) {
        this.star = star;
        this.links = links;
        nodeFlow = new double[star.nodes];
    }

    /// The flows on the tree of the desk, whose order has just been handed back. Volumes grow by them; times do not.
    OriginFlows load(Commodity commodity, TreeDesk desk, int[] order) {
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
        OriginFlows flows = new OriginFlows(total.value());
        int[] into = desk.into();
        for (int place = order.length - 1; place >= 0; place--) {
            int node = order[place];
            double flow = nodeFlow[node];
            if (flow == 0) continue;
            nodeFlow[node] = 0;
            int link = into[node];
            if (link == TreeSearch.NONE) continue;
            flows.append(link, flow);
            links.volume[link] += flow;
            nodeFlow[star.tail[link]] += flow;
        }
        return flows;
    }

    List<UnreachablePair> unreachable() {
        return unreachable;
    }
}
