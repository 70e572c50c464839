package org.keruen.flow.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks for the user equilibria of a network whose average costs may fall with volume.
///
/// With economies of scale there is in general more than one equilibrium, and which of them comes about
/// depends on where users stand: each of several routes may be the cheap one once all are on it. One
/// answer from free flow would be a local one without saying so. So users [adjust][Adjustment] from
/// several starts (free flow, each route forced in turn, any given), [mixed points][MixedPoints] are
/// sought directly, and each equilibrium found is [pushed][Push].
///
/// What it does not promise: that all are found when there are many routes, or several mixed ones with
/// curved costs; or that the best equilibrium is the least total cost of all flows, which is a question
/// for a planner who can order people about. For small sets of routes: each start takes up to hundreds of
/// thousands of cheap steps.
public final class ScaleSearch {
    private final ScaleProblem problem;
    private final Adjustment adjustment;
    private final List<double[]> flows = new ArrayList<>();
    private final List<List<Start>> starts = new ArrayList<>();

    private ScaleSearch(ScaleProblem problem) {
        this.problem = problem;
        this.adjustment = new Adjustment(problem);
    }

    /// All equilibria found from free flow, from each route forced, and from these flows.
    public static ScaleEquilibria search(ScaleProblem problem, RouteFlows... given) {
        return new ScaleSearch(problem).run(given);
    }

    private ScaleEquilibria run(RouteFlows... given) {
        List<Start> all = new ArrayList<>();
        all.add(new Start.FreeFlow());
        RouteSet routes = problem.routes();
        for (int route = 0; route < routes.routes(); route++) {
            int pair = routes.pairOf(route);
            if (routes.endRoute(pair) - routes.firstRoute(pair) > 1) all.add(new Start.Forced(route));
        }
        for (RouteFlows one : given) all.add(new Start.Given(one));

        List<Start> unsettled = new ArrayList<>();
        for (Start start : all) {
            Adjustment.Rest rest = adjustment.from(start.flows(problem));
            switch (rest.ending()) {
                case CONVERGED -> startsAt(rest.flows().flows()).add(start);
                case STALLED, ITERATION_LIMIT -> unsettled.add(start);
            }
        }
        MixedPoints mixed = new MixedPoints(problem);
        for (double[] point : mixed.find()) startsAt(point);

        Push push = new Push(problem, adjustment);
        List<ScaleEquilibrium> found = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            double[] flow = flows.get(i);
            found.add(new ScaleEquilibrium(
                    new RouteFlows(routes, flow),
                    problem.gap(flow),
                    problem.totalCost(flow),
                    push.judge(flow),
                    starts.get(i)));
        }
        found.sort(Comparator.comparingDouble(ScaleEquilibrium::totalCost));
        return new ScaleEquilibria(found, unsettled, mixed.possible());
    }

    /// The starts that lead to these volumes so far; an equilibrium not seen before is added.
    private List<Start> startsAt(double[] flow) {
        for (int i = 0; i < flows.size(); i++) {
            if (problem.distance(flows.get(i), flow) <= Push.SAME) return starts.get(i);
        }
        flows.add(flow);
        List<Start> none = new ArrayList<>();
        starts.add(none);
        return none;
    }
}
