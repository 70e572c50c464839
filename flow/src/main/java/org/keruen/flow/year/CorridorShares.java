package org.keruen.flow.year;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.keruen.flow.corridor.CorridorProblem;

/// Splits one demand's flow by what its journeys are counted under.
///
/// From the origins on, the flow at every node is kept apart by the first corridor that its journey so far has
/// marked; choice at a node does not look back, so each part divides as the whole does.
final class CorridorShares {
    private static final int KINDS = Corridor.values().length;

    private final CorridorProblem problem;
    private final double[][] at;

    CorridorShares(CorridorProblem problem) {
        this.problem = problem;
        at = new double[problem.nodes()][];
    }

    /// Flow into the destination by corridor.
    ///
    /// @param links of the ways, those nearest to the destination first
    /// @param marks what each link of the problem marks for this pair
    double[] of(CorridorProblem.Demand demand, double volume, double[] flow, int[] links, IntFunction<Corridor> marks) {
        for (int link : links) {
            clear(problem.tail(link));
            clear(problem.head(link));
        }
        at[demand.origin()][Corridor.RAIL.rank()] = volume;
        for (int first = links.length; first > 0; ) {
            int node = problem.tail(links[first - 1]);
            int from = first;
            double out = 0;
            while (from > 0 && problem.tail(links[from - 1]) == node) out += flow[links[--from]];
            if (out > 0) pass(node, links, from, first, out, flow, marks);
            first = from;
        }
        return at[demand.destination()].clone();
    }

    private void pass(
            int node, int[] links, int from, int end, double out, double[] flow, IntFunction<Corridor> marks) {
        for (int i = from; i < end; i++) {
            double share = flow[links[i]] / out;
            if (share == 0) continue;
            int mark = marks.apply(links[i]).rank();
            for (int kind = 0; kind < KINDS; kind++) {
                at[problem.head(links[i])][Math.min(kind, mark)] += share * at[node][kind];
            }
        }
    }

    private void clear(int node) {
        if (at[node] == null) at[node] = new double[KINDS];
        else Arrays.fill(at[node], 0);
    }
}
