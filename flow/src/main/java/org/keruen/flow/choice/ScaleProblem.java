package org.keruen.flow.choice;

import java.util.List;

/// Routes over links whose average costs may fall or rise with volume, and the demand of each pair.
///
/// Everybody takes the cheapest route they know of, without error.
public final class ScaleProblem {
    private final RouteSet routes;
    private final AverageCost[] cost;
    private final double[] demand;
    private final double total;

    /// A cost for each link and a demand for each pair.
    public ScaleProblem(RouteSet routes, List<? extends AverageCost> costs, double... demand) {
        if (costs.size() != routes.links()) throw new IllegalArgumentException("every link has a cost");
        if (demand.length != routes.pairs()) throw new IllegalArgumentException("every pair has a demand");
        Numbers.notNegative("a demand", demand);
        this.routes = routes;
        this.cost = costs.toArray(AverageCost[]::new);
        this.demand = demand.clone();
        double sum = 0;
        for (double one : demand) sum += one;
        this.total = sum;
    }

    public RouteSet routes() {
        return routes;
    }

    public double demand(int pair) {
        return demand[pair];
    }

    double totalDemand() {
        return total;
    }

    /// What each route costs one of its users at these flows.
    public double[] costs(RouteFlows flows) {
        return costs(flows.flows());
    }

    double[] costs(double[] flow) {
        double[] volume = new double[cost.length];
        double[] ofLink = new double[cost.length];
        double[] ofRoute = new double[flow.length];
        price(flow, volume, ofLink, ofRoute);
        return ofRoute;
    }

    /// Writes the volume and cost of each link and the cost of each route.
    void price(double[] flow, double[] volume, double[] ofLink, double[] ofRoute) {
        routes.load(flow, volume);
        for (int link = 0; link < volume.length; link++) ofLink[link] = cost[link].at(Math.max(0, volume[link]));
        routes.sumOver(ofLink, ofRoute);
    }

    double linkCost(int link, double volume) {
        return cost[link].at(volume);
    }

    /// How fast the cost of a link changes, by a difference over a millionth of all demand.
    double slope(int link, double volume) {
        double step = 1e-6 * total;
        double low = Math.max(0, volume - step);
        double high = Math.max(0, volume) + step;
        return (cost[link].at(high) - cost[link].at(low)) / (high - low);
    }

    /// The cheapest route of the pair, the first of several.
    int cheapest(int pair, double[] ofRoute) {
        int best = routes.firstRoute(pair);
        for (int route = best + 1; route < routes.endRoute(pair); route++) {
            if (ofRoute[route] < ofRoute[best]) best = route;
        }
        return best;
    }

    /// What users pay more than on the cheapest route, as a share of all they pay; 0 at an equilibrium.
    double gap(double[] flow, double[] ofRoute) {
        double excess = 0;
        double paid = 0;
        for (int pair = 0; pair < routes.pairs(); pair++) {
            double least = ofRoute[cheapest(pair, ofRoute)];
            for (int route = routes.firstRoute(pair); route < routes.endRoute(pair); route++) {
                excess += flow[route] * (ofRoute[route] - least);
                paid += flow[route] * Math.abs(ofRoute[route]);
            }
        }
        return excess == 0 ? 0 : excess / paid;
    }

    double gap(double[] flow) {
        return gap(flow, costs(flow));
    }

    /// What all users pay together.
    double totalCost(double[] flow) {
        double[] ofRoute = costs(flow);
        double sum = 0;
        for (int route = 0; route < flow.length; route++) sum += flow[route] * ofRoute[route];
        return sum;
    }

    /// The largest difference between the volumes of a link, as a share of all demand.
    double distance(double[] flow, double[] other) {
        if (total == 0) return 0;
        double[] volume = new double[cost.length];
        double[] otherVolume = new double[cost.length];
        routes.load(flow, volume);
        routes.load(other, otherVolume);
        double most = 0;
        for (int link = 0; link < volume.length; link++) {
            most = Math.max(most, Math.abs(volume[link] - otherVolume[link]));
        }
        return most / total;
    }
}
