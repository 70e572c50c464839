package org.keruen.flow.choice;

/// How much takes each route.
public final class RouteFlows {
    private final RouteSet routes;
    private final double[] flow;

    /// One flow a route, 0 or more.
    public RouteFlows(RouteSet routes, double... flow) {
        if (flow.length != routes.routes()) throw new IllegalArgumentException("every route has a flow");
        Numbers.notNegative("a flow", flow);
        this.routes = routes;
        this.flow = flow.clone();
    }

    public RouteSet routes() {
        return routes;
    }

    public double flow(int route) {
        return flow[route];
    }

    /// One entry a route, a copy.
    public double[] flows() {
        return flow.clone();
    }

    /// One entry a link: what the routes together bring onto it.
    public double[] volumes() {
        double[] volume = new double[routes.links()];
        routes.load(flow, volume);
        return volume;
    }
}
