package org.keruen.flow.corridor;

import java.util.Arrays;

/// How every meter's load answers the cost of every entry that is paid by: the derivative of choice, exactly.
///
/// Two passes over a class's ways, each for all entries at once. From the destination on, an expected cost
/// changes by the mean of what its steps change, `∂V_n = Σ P_l (∂c_l + ∂V_head)`; from the origins on, a step's
/// flow by `∂x_l = P_l ∂x_n − θ x_l (∂c_l + ∂V_head − ∂V_n)`. Nothing is nudged and no exponential is taken, so
/// all derivatives together cost no more than a few answers of choice.
///
/// One object serves one thread.
final class Sensitivity {
    /// Steps that fewer take are left out.
    private static final double FEW = 1e-10;

    private final CorridorProblem problem;
    /// The column of each entry of a state; below 0 where it has none.
    private final int[] columnOf;
    /// By meter and column.
    private final double[][] slope;
    /// The columns that the ways at hand pay by, and each one's place among them.
    private int[] paid = new int[0];
    private final int[] placeOf;
    /// By place of the ways, then by column among those paid by.
    private double[] value = new double[0];
    private double[] change = new double[0];
    private double[] flow = new double[0];

    /// @param entry of a state, one for each column
    Sensitivity(CorridorProblem problem, int[] entry) {
        this.problem = problem;
        columnOf = new int[problem.meters.size() + problem.gates.size()];
        Arrays.fill(columnOf, -1);
        for (int column = 0; column < entry.length; column++) columnOf[entry[column]] = column;
        slope = new double[problem.meters.size()][entry.length];
        placeOf = new int[entry.length];
    }

    /// Of what has been added: by meter and column.
    double[][] slope() {
        return slope;
    }

    /// Adds one destination's ways.
    ///
    /// @param pass that has just worked out their values and shares
    void add(FrozenWays ways, ChoicePass pass) {
        int columns = findPaid(ways);
        if (columns == 0) return;
        int places = ways.places();
        if (value.length < places * columns) {
            value = new double[places * columns];
            change = new double[places * columns];
        }
        if (flow.length < places) flow = new double[places];
        Arrays.fill(flow, 0, places, 0);
        Arrays.fill(value, 0, places * columns, 0);
        Arrays.fill(change, 0, places * columns, 0);
        double all = 0;
        for (int i = 0; i < ways.demand.length; i++) {
            double volume = problem.demand.get(ways.demand[i]).at(pass.value(ways.origin[i]), ways.most[i], ways.theta);
            flow[ways.origin[i]] += volume;
            all += volume;
        }
        if (all == 0) return;
        for (int place = places - 1; place > 0; place--) {
            if (flow[place] <= FEW * all) continue;
            for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
                flow[ways.head[step]] += flow[place] * pass.share(step);
            }
        }
        for (int place = 1; place < places; place++) {
            if (flow[place] > FEW * all) values(ways, pass, place, columns);
        }
        for (int i = 0; i < ways.demand.length; i++) {
            int origin = ways.origin[i];
            double by = problem.demand.get(ways.demand[i]).slope(pass.value(origin), ways.most[i], ways.theta);
            if (by == 0) continue;
            for (int k = 0; k < columns; k++) change[origin * columns + k] += by * value[origin * columns + k];
        }
        for (int place = places - 1; place > 0; place--) {
            if (flow[place] > FEW * all) changes(ways, pass, place, columns);
        }
    }

    private int findPaid(FrozenWays ways) {
        for (int column : paid) placeOf[column] = 0;
        int[] found = new int[placeOf.length];
        int count = 0;
        for (int link : ways.link) {
            for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
                int column = columnOf[problem.meterOf[use]];
                if (column < 0 || problem.costPerUnit[use] == 0 || placeOf[column] > 0) continue;
                found[count] = column;
                placeOf[column] = ++count;
            }
            for (int at = problem.firstGate[link]; at < problem.firstGate[link + 1]; at++) {
                int column = columnOf[problem.meters.size() + problem.gateOf[at]];
                if (column < 0 || placeOf[column] > 0) continue;
                found[count] = column;
                placeOf[column] = ++count;
            }
        }
        paid = Arrays.copyOf(found, count);
        return count;
    }

    /// Adds to a row what one unit on a link pays more when each entry costs one more, times a factor.
    private void addCost(int link, double factor, double[] to, int row) {
        for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
            int column = columnOf[problem.meterOf[use]];
            if (column >= 0 && problem.costPerUnit[use] != 0) {
                to[row + placeOf[column] - 1] += factor * problem.costPerUnit[use];
            }
        }
        for (int at = problem.firstGate[link]; at < problem.firstGate[link + 1]; at++) {
            int column = columnOf[problem.meters.size() + problem.gateOf[at]];
            if (column >= 0) to[row + placeOf[column] - 1] += factor * problem.gateCostPerUnit[at];
        }
    }

    private void values(FrozenWays ways, ChoicePass pass, int place, int columns) {
        int row = place * columns;
        for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
            double share = pass.share(step);
            if (share < FEW) continue;
            int head = ways.head[step] * columns;
            for (int k = 0; k < columns; k++) value[row + k] += share * value[head + k];
            for (int at = ways.firstLink[step]; at < ways.firstLink[step + 1]; at++) {
                addCost(ways.link[at], share, value, row);
            }
        }
    }

    private void changes(FrozenWays ways, ChoicePass pass, int place, int columns) {
        int row = place * columns;
        double[] moved = new double[columns];
        for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
            double share = pass.share(step);
            if (share < FEW) continue;
            int head = ways.head[step] * columns;
            double dearer = -ways.theta * flow[place] * share;
            for (int k = 0; k < columns; k++) {
                moved[k] = share * change[row + k] + dearer * (value[head + k] - value[row + k]);
            }
            for (int at = ways.firstLink[step]; at < ways.firstLink[step + 1]; at++) {
                addCost(ways.link[at], dearer, moved, 0);
            }
            for (int k = 0; k < columns; k++) change[head + k] += moved[k];
            for (int at = ways.firstLink[step]; at < ways.firstLink[step + 1]; at++) addLoad(ways.link[at], moved);
        }
    }

    /// Adds what the meters of a link count more when so much more flows on it.
    private void addLoad(int link, double[] moved) {
        for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
            double perUnit = problem.loadPerUnit[use];
            if (perUnit == 0) continue;
            double[] of = slope[problem.meterOf[use]];
            for (int k = 0; k < paid.length; k++) of[paid[k]] += perUnit * moved[k];
        }
    }
}
