package org.keruen.flow.equilibrium;

import java.util.List;

/// The trips that use at least one of some links: by pair of zones, and what they load on every link.
///
/// An equilibrium does not say which routes trips take, only link flows by origin. Flow is taken to divide at
/// each node in the same proportions wherever it comes from and goes to; that is the most likely division,
/// and proportional.
public final class SelectedLinks {
    /// Trips of one pair of zones that use the links, in equivalents.
    public record Pair(int userClass, int origin, int destination, double volume) {}

    private final Solution solution;
    private final LinkStar star;
    private final boolean[] selected;
    private final FlowOrder order;
    private final double[] came;
    private final double[] goes;
    private final double[] ends;

    /// @param links in the network's numbers
    public SelectedLinks(Solution solution, List<Integer> links) {
        this.solution = solution;
        star = solution.problem.star;
        selected = new boolean[star.links];
        for (int link = 0; link < star.links; link++) selected[link] = links.contains(star.original[link]);
        order = new FlowOrder(star);
        came = new double[star.nodes];
        goes = new double[star.nodes];
        ends = new double[star.nodes];
    }

    /// Adds the pairs to the list, and returns the volume of their trips on each of the network's links.
    public double[] find(List<Pair> pairs) {
        double[] volume = new double[star.links];
        for (int i = 0; i < solution.flows.length; i++) {
            if (uses(solution.flows[i])) trace(solution.problem.commodities[i], solution.flows[i], pairs, volume);
        }
        return volume;
    }

    private boolean uses(OriginFlows flows) {
        for (int slot = 0; slot < flows.size(); slot++) {
            if (selected[flows.link(slot)] && flows.flow(slot) > 0) return true;
        }
        return false;
    }

    private void trace(Commodity commodity, OriginFlows flows, List<Pair> pairs, double[] volume) {
        order.of(flows);
        for (int place = 0; place < order.count(); place++) {
            int node = order.node(place);
            came[node] = cameTo(node);
            ends[node] = 0;
        }
        commodity.each((zone, node, trips) -> {
            ends[node] += trips;
            if (came[node] > 0) {
                pairs.add(new Pair(commodity.userClass, commodity.zone, zone, trips * came[node]));
            }
        });
        for (int place = order.count() - 1; place >= 0; place--) goes[order.node(place)] = goesFrom(order.node(place));
        for (int slot = 0; slot < flows.size(); slot++) {
            int link = flows.link(slot);
            double before = came[star.tail[link]];
            double share = selected[link] ? 1 : before + (1 - before) * goes[star.head[link]];
            volume[star.original[link]] += order.flow(link) * share;
        }
        for (int place = 0; place < order.count(); place++) {
            came[order.node(place)] = 0;
            goes[order.node(place)] = 0;
        }
    }

    /// Of the flow that arrives at the node, the share that has used one of the links.
    private double cameTo(int node) {
        double all = 0;
        double some = 0;
        for (int i = star.firstEntering[node]; i < star.firstEntering[node + 1]; i++) {
            int link = star.entering[i];
            double flow = order.flow(link);
            all += flow;
            some += flow * (selected[link] ? 1 : came[star.tail[link]]);
        }
        return all > 0 ? some / all : 0;
    }

    /// Of the flow at the node, the share that will still use one of the links.
    private double goesFrom(int node) {
        double all = ends[node];
        double some = 0;
        for (int link = star.first[node]; link < star.first[node + 1]; link++) {
            double flow = order.flow(link);
            all += flow;
            some += flow * (selected[link] ? 1 : goes[star.head[link]]);
        }
        return all > 0 ? some / all : 0;
    }
}
