package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keruen.flow.algebra.Elimination;

/// What choice would answer if it answered costs in a straight line: the answer at hand, and how every entry
/// changes with every cost.
///
/// The slopes are first those of choice at a state ([Sensitivity]), and then follow what each answer teaches
/// (Broyden 1965, "A class of methods for solving nonlinear simultaneous equations", Math. Comp. 19). Costs
/// themselves bend much more sharply than choice does, at a border that fills up, and are not taken to be
/// straight: the state that reproduces itself under straight choice and true costs is found by Newton's method
/// without asking choice again.
final class StraightResponse {
    private static final int INNER_STEPS = 60;

    private final CorridorSolver solver;
    /// The entries of a state that move; the others stay as they are.
    private final int[] entry;
    private final double[][] slope;
    private final double[] weight;
    private double[] cost;
    private double[] answer;

    /// Takes the slopes at a state.
    ///
    /// @param all whether entries whose cost falls move too
    StraightResponse(CorridorSolver solver, double[] state, boolean all) {
        this.solver = solver;
        List<Integer> priced = new ArrayList<>();
        for (int i = 0; i < state.length; i++) {
            if (all ? solver.priced(i) : solver.rises(i)) priced.add(i);
        }
        entry = priced.stream().mapToInt(Integer::intValue).toArray();
        slope = new double[entry.length][entry.length];
        weight = new double[entry.length];
        cost = costs(state);
        answer = picked(solver.answer(state));
        double[][] measured = solver.response().slopes(entry);
        for (int i = 0; i < entry.length; i++) {
            weight[i] = 1 / (1 + Math.abs(cost[i]));
            for (int j = 0; j < entry.length; j++) slope[i][j] = measured[i][j] / solver.scale(entry[i]);
        }
    }

    private double[] picked(double[] state) {
        double[] picked = new double[entry.length];
        for (int i = 0; i < entry.length; i++) picked[i] = state[entry[i]] / solver.scale(entry[i]);
        return picked;
    }

    private double[] costs(double[] state) {
        double[] costs = new double[entry.length];
        for (int i = 0; i < entry.length; i++) costs[i] = solver.cost(entry[i], state[entry[i]]);
        return costs;
    }

    /// Takes a state and what choice answered to it, and bends the slopes so that they explain it.
    void learn(double[] state, double[] answered) {
        double[] nowCost = costs(state);
        double[] now = picked(answered);
        double square = 0;
        double[] step = new double[entry.length];
        for (int j = 0; j < entry.length; j++) {
            step[j] = (nowCost[j] - cost[j]) * weight[j];
            square += step[j] * step[j];
        }
        if (square > 0) {
            for (int i = 0; i < entry.length; i++) {
                double off = now[i] - answer[i];
                for (int j = 0; j < entry.length; j++) off -= slope[i][j] * step[j] / weight[j];
                for (int j = 0; j < entry.length; j++) slope[i][j] += off * step[j] * weight[j] / square;
            }
        }
        cost = nowCost;
        answer = now;
    }

    /// The state that straight choice reproduces, looked for from this one on.
    double[] rest(double[] from) {
        return rest(from, from, Double.POSITIVE_INFINITY);
    }

    /// The state that straight choice reproduces; of entries whose cost falls, the one that an implicit step of
    /// their adjustment leads to. Where none is found, the nearest to it.
    ///
    /// @param anchor where the step begins
    /// @param from where to look for it
    /// @param pace length of the step; infinite for one to where nothing moves any more
    double[] rest(double[] anchor, double[] from, double pace) {
        double[] begun = picked(anchor);
        double[] drag = new double[entry.length];
        for (int i = 0; i < entry.length; i++) drag[i] = solver.rises(entry[i]) ? 0 : 1 / pace;
        double[] at = picked(from);
        double[] off = off(at, begun, drag);
        double norm = norm(off);
        for (int step = 0; step < INNER_STEPS && norm > 1e-12; step++) {
            Optional<double[]> found = move(at, off, drag);
            if (found.isEmpty()) break;
            double[] move = found.get();
            double length = 1;
            double[] next = moved(at, move, length);
            double[] then = off(next, begun, drag);
            while (norm(then) > norm * (1 - 1e-4 * length) && length > 1e-6) {
                length /= 2;
                next = moved(at, move, length);
                then = off(next, begun, drag);
            }
            if (length <= 1e-6) break;
            at = next;
            off = then;
            norm = norm(then);
        }
        double[] state = from.clone();
        for (int i = 0; i < entry.length; i++) state[entry[i]] = at[i] * solver.scale(entry[i]);
        return state;
    }

    private static double[] moved(double[] at, double[] move, double length) {
        double[] next = new double[at.length];
        for (int i = 0; i < next.length; i++) next[i] = Math.max(0, at[i] - length * move[i]);
        return next;
    }

    /// What straight choice makes of a state: nothing where it would be less than nothing.
    private double[] expected(double[] at) {
        double[] rise = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            rise[j] = solver.cost(entry[j], at[j] * solver.scale(entry[j])) - cost[j];
        }
        double[] expected = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double sum = answer[i];
            for (int j = 0; j < at.length; j++) sum += slope[i][j] * rise[j];
            expected[i] = Math.max(0, sum);
        }
        return expected;
    }

    /// How far each entry is from what straight choice makes of it, and how far it has been dragged.
    private double[] off(double[] at, double[] begun, double[] drag) {
        double[] off = expected(at);
        for (int i = 0; i < at.length; i++) off[i] = at[i] - off[i] + drag[i] * (at[i] - begun[i]);
        return off;
    }

    /// Newton's step. An entry whose cost is flat here moves nobody: it follows from those whose costs rise, which
    /// are solved for alone. Nothing where these cannot be told apart.
    private Optional<double[]> move(double[] at, double[] off, double[] drag) {
        double[] steep = new double[at.length];
        int[] felt = new int[at.length];
        int count = 0;
        for (int j = 0; j < at.length; j++) {
            double scale = solver.scale(entry[j]);
            steep[j] = scale * solver.steepness(entry[j], at[j] * scale);
            if (steep[j] != 0) felt[count++] = j;
        }
        double[] expected = expected(at);
        double[][] jacobian = new double[count][count];
        double[] right = new double[count];
        for (int i = 0; i < count; i++) {
            boolean answers = expected[felt[i]] > 0;
            for (int j = 0; j < count && answers; j++) jacobian[i][j] = -slope[felt[i]][felt[j]] * steep[felt[j]];
            jacobian[i][i] += 1 + drag[felt[i]];
            right[i] = off[felt[i]];
        }
        double[] solved = Elimination.solve(jacobian, right);
        if (count > 0 && Double.isNaN(solved[0])) return Optional.empty();
        double[] move = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double sum = off[i];
            for (int j = 0; j < count && expected[i] > 0; j++) {
                sum += slope[i][felt[j]] * steep[felt[j]] * solved[j];
            }
            move[i] = sum / (1 + drag[i]);
        }
        for (int j = 0; j < count; j++) move[felt[j]] = solved[j];
        return Optional.of(move);
    }

    private static double norm(double[] off) {
        return Math.sqrt(Arrays.stream(off).map(one -> one * one).sum());
    }
}
