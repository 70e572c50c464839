package org.keruen.flow.equilibrium;

import org.keruen.flow.SkimRow;
import org.keruen.graph.tree.TreeSearch;
import org.keruen.model.assignment.AssignmentNetwork;

/// What a trip of one class takes from every zone to every other, by a cheapest path under the final costs.
public final class Skims {

    private final Solution solution;
    private final AssignmentNetwork network;
    private final double[] linkTime;

    /// @param linkTime of each of the network's links
    public Skims(Solution solution, AssignmentNetwork network, double[] linkTime) {
        this.solution = solution;
        this.network = network;
        this.linkTime = linkTime;
    }

    public void each(int userClass, SkimRow row) {
        LinkStar star = solution.problem.star;
        TreeSearch search = new TreeSearch(star.first, star.head, star.through);
        int[] order = new int[star.nodes];
        double[] time = new double[star.nodes];
        double[] toll = new double[star.nodes];
        double[] length = new double[star.nodes];
        double[][] zones = new double[4][network.zones()];
        for (int zone = 0; zone < network.zones(); zone++) {
            search.settle(network.zoneNode(zone), order, solution.cost[userClass]);
            double[] distance = search.distance();
            for (int node : order) {
                int into = search.into()[node];
                boolean reached = distance[node] < Double.POSITIVE_INFINITY;
                if (into == TreeSearch.NONE) {
                    time[node] = toll[node] = length[node] = reached ? 0 : Double.POSITIVE_INFINITY;
                    continue;
                }
                int from = star.tail[into];
                int link = star.original[into];
                time[node] = time[from] + linkTime[link];
                toll[node] = toll[from] + network.toll(link);
                length[node] = length[from] + network.length(link);
            }
            for (int to = 0; to < network.zones(); to++) {
                int node = network.zoneNode(to);
                zones[0][to] = distance[node];
                zones[1][to] = time[node];
                zones[2][to] = toll[node];
                zones[3][to] = length[node];
            }
            row.at(zone, zones[0], zones[1], zones[2], zones[3]);
        }
    }
}
