package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.keruen.flow.algebra.Elimination;

/// What choice would answer if it answered costs in a straight line: the answer at hand, and how every entry
/// changes with every cost.
///
/// The slopes are first measured, one cost raised a little at a time, and then follow what each answer teaches
/// (Broyden 1965, "A class of methods for solving nonlinear simultaneous equations", Math. Comp. 19). Costs
/// themselves bend much more sharply than choice does, at a border that fills up, and are not taken to be
/// straight: the state that reproduces itself under straight choice and true costs is found by Newton's method
/// without asking choice again.
final class StraightResponse {
    private static final double NUDGE = 1e-4;
    private static final int INNER_STEPS = 60;

    private final CorridorSolver solver;
    /// The entries of a state that move; the others stay as they are.
    private final int[] entry;
    private final double[][] slope;
    private final double[] weight;
    private double[] cost;
    private double[] answer;

    /// Measures the slopes around a state; one answer of choice for every entry in use.
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
        double[] own = solver.response().slopes();
        for (int j = 0; j < entry.length; j++) {
            weight[j] = 1 / (1 + Math.abs(cost[j]));
            if (own[entry[j]] == 0) continue;
            double[] nudged = cost.clone();
            nudged[j] += NUDGE / weight[j];
            double[] then = picked(solver.answerTo(nudged, entry)); // the other costs are still those of the state
            for (int i = 0; i < entry.length; i++) slope[i][j] = (then[i] - answer[i]) * weight[j] / NUDGE;
        }
    }

    /// Slopes known from a problem with the same meters and gates; those of entries that this solver holds are
    /// left out.
    StraightResponse(CorridorSolver solver, StraightResponse known) {
        this.solver = solver;
        int[] place = IntStream.range(0, known.entry.length)
                .filter(i -> solver.rises(known.entry[i]))
                .toArray();
        entry = Arrays.stream(place).map(i -> known.entry[i]).toArray();
        weight = picked(known.weight, place);
        slope = new double[place.length][];
        for (int i = 0; i < slope.length; i++) slope[i] = picked(known.slope[place[i]], place);
        cost = picked(known.cost, place);
        answer = picked(known.answer, place);
    }

    private static double[] picked(double[] from, int[] place) {
        return Arrays.stream(place).mapToDouble(i -> from[i]).toArray();
    }

    /// Whether the slopes are those of every entry that rises for this solver.
    boolean serves(CorridorSolver other) {
        int[] wanted = IntStream.range(0, other.size()).filter(other::rises).toArray();
        return Arrays.stream(wanted).allMatch(one -> Arrays.binarySearch(entry, one) >= 0);
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

    /// Takes a state and what choice answered to it after the entries that stay have changed: the slopes are as
    /// they were.
    void stand(double[] state, double[] answered) {
        cost = costs(state);
        answer = picked(answered);
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

    /// The state that straight choice reproduces, beginning from this one; the same state where none is found.
    double[] rest(double[] from) {
        double[] at = picked(from);
        double[] off = off(at);
        double norm = norm(off);
        for (int step = 0; step < INNER_STEPS && norm > 1e-12; step++) {
            double[] move = Elimination.solve(jacobian(at), off);
            if (Double.isNaN(move.length == 0 ? 0 : move[0])) break;
            double length = 1;
            double[] next = moved(at, move, length);
            double[] then = off(next);
            while (norm(then) > norm * (1 - 1e-4 * length) && length > 1e-6) {
                length /= 2;
                next = moved(at, move, length);
                then = off(next);
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

    /// How far each entry is from what straight choice makes of it.
    private double[] off(double[] at) {
        double[] off = new double[at.length];
        double[] rise = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            rise[j] = solver.cost(entry[j], at[j] * solver.scale(entry[j])) - cost[j];
        }
        for (int i = 0; i < at.length; i++) {
            double expected = answer[i];
            for (int j = 0; j < at.length; j++) expected += slope[i][j] * rise[j];
            off[i] = at[i] - expected;
        }
        return off;
    }

    private double[][] jacobian(double[] at) {
        double[] steep = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            double scale = solver.scale(entry[j]);
            double nudge = 1e-6 * Math.max(1, at[j]);
            double above = solver.cost(entry[j], (at[j] + nudge) * scale);
            double below = solver.cost(entry[j], Math.max(0, at[j] - nudge) * scale);
            steep[j] = (above - below) / (nudge + Math.min(at[j], nudge));
        }
        double[][] jacobian = new double[at.length][at.length];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) jacobian[i][j] = (i == j ? 1 : 0) - slope[i][j] * steep[j];
        }
        return jacobian;
    }

    private static double norm(double[] off) {
        return Math.sqrt(Arrays.stream(off).map(one -> one * one).sum());
    }
}
