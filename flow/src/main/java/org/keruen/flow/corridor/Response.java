package org.keruen.flow.corridor;

import java.util.Arrays;
import java.util.List;

/// What choice makes of given meter loads: costs from loads, flows from costs, loads from flows.
final class Response {
    private final CorridorProblem problem;
    private final List<FrozenWays> ways;
    private final ChoicePass pass;
    private final double[] meterCost;
    private final double[][] linkCost;
    private final double[][] flow;

    Response(CorridorProblem problem, boolean overlap) {
        this.problem = problem;
        pass = new ChoicePass(problem);
        meterCost = new double[problem.meters.size()];
        linkCost = new double[problem.classes][problem.links()];
        flow = new double[problem.classes][problem.links()];
        price(new double[meterCost.length]);
        double[][] freeFlow = new double[problem.classes][];
        for (int k = 0; k < freeFlow.length; k++) freeFlow[k] = linkCost[k].clone();
        ways = FrozenWays.all(problem, freeFlow, overlap);
    }

    double[] meterCosts() {
        return meterCost.clone();
    }

    double[][] flows() {
        double[][] copy = new double[flow.length][];
        for (int k = 0; k < copy.length; k++) copy[k] = flow[k].clone();
        return copy;
    }

    /// Writes into `answer` the loads that come of `load`.
    void of(double[] load, double[] answer) {
        price(load);
        for (double[] one : flow) Arrays.fill(one, 0);
        for (FrozenWays one : ways) {
            pass.value(one, linkCost[one.cargo]);
            pass.load(one, flow[one.cargo]);
        }
        Arrays.fill(answer, 0);
        for (int link = 0; link < problem.links(); link++) {
            for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
                for (int k = 0; k < flow.length; k++) {
                    answer[problem.meterOf[use]] += flow[k][link] * problem.loadPerUnit[k][use];
                }
            }
        }
    }

    private void price(double[] load) {
        for (int m = 0; m < meterCost.length; m++) {
            meterCost[m] = problem.meters.get(m).cost().at(Math.max(0, load[m]));
        }
        for (int k = 0; k < linkCost.length; k++) {
            for (int link = 0; link < linkCost[k].length; link++) {
                double cost = problem.cost[k][link];
                for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
                    cost += problem.costPerUnit[k][use] * meterCost[problem.meterOf[use]];
                }
                linkCost[k][link] = Math.max(0, cost);
            }
        }
    }
}
