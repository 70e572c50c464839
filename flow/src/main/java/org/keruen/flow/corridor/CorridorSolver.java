package org.keruen.flow.corridor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.keruen.flow.choice.Ending;

/// Finds loads that reproduce themselves, near where it begins.
///
/// Method: the next loads are those that a straight model through the last few answers would reproduce.
/// Anderson (1965), "Iterative procedures for nonlinear integral equations", J. ACM 12; Walker, Ni (2011),
/// "Anderson acceleration for fixed-point iterations", SIAM J. Numer. Anal. 49. A step that makes things much
/// worse is taken back, and a few plain small steps follow, smaller each time. As a root finder it also
/// reaches equilibria that do not last; [Adjustment] tells which do.
public final class CorridorSolver {
    private static final int MEMORY = 6;

    /// Share of the way that a plain step goes.
    private static final double PLAIN = 0.3;

    /// How much worse a residual may get before steps are taken back.
    private static final double WORSE = 4;

    /// After so many steps without getting so much better, plain steps have their turn, so many of them.
    private static final int PATIENCE = 6;

    private static final double ENOUGH_BETTER = 0.9;
    private static final int PLAIN_STEPS = 8;
    private static final double LEAST_STEP = 1e-5;

    private final CorridorProblem problem;
    private final Response response;
    private final double[] scale;

    /// @param overlap whether branches that part late count for less than separate ways, see [FrozenWays]
    /// @throws NoWay when demand cannot reach its destination
    public CorridorSolver(CorridorProblem problem, boolean overlap) {
        this.problem = problem;
        response = new Response(problem, overlap);
        scale = problem.meters.stream().mapToDouble(Meter::scale).toArray();
    }

    int meters() {
        return scale.length;
    }

    CorridorProblem problem() {
        return problem;
    }

    Response response() {
        return response;
    }

    /// What choice makes of these loads.
    double[] answer(double[] load) {
        double[] answer = new double[load.length];
        response.of(load, answer);
        return answer;
    }

    /// The largest difference of two loads, as a share of the meters' scales.
    double distance(double[] one, double[] other) {
        double most = 0;
        for (int m = 0; m < one.length; m++) most = Math.max(most, Math.abs(one[m] - other[m]) / scale[m]);
        return most;
    }

    /// Begins with these loads; with none of them anything, that is free flow.
    ///
    /// @param residual to be reached, as a share of the meters' scales
    public CorridorEquilibrium solve(double[] start, double residual, int mostIterations) {
        double[] at = start.clone();
        double[] answer = answer(at);
        double off = distance(answer, at);
        Deque<double[]> lastAt = new ArrayDeque<>();
        Deque<double[]> lastAnswer = new ArrayDeque<>();
        double[] best = at;
        double bestOff = off;
        int iteration = 0;
        double step = PLAIN;
        int plain = 1;
        int since = 0;
        while (off > residual && iteration < mostIterations) {
            iteration++;
            double[] next = plain > 0 ? plain(at, answer, step) : mixed(at, answer, lastAt, lastAnswer);
            remember(lastAt, lastAnswer, at, answer);
            double before = off;
            at = next;
            answer = answer(at);
            off = distance(answer, at);
            if (plain > 0) {
                // Small steps go downhill even where answers flip from one extreme to the other.
                plain--;
                if (off > before) step /= 2;
            }
            since++;
            if (off < ENOUGH_BETTER * bestOff) since = 0;
            if (off < bestOff) {
                best = at;
                bestOff = off;
            }
            if (plain == 0 && (off > WORSE * bestOff || since > PATIENCE)) {
                at = best;
                answer = answer(at);
                off = bestOff;
                lastAt.clear();
                lastAnswer.clear();
                plain = PLAIN_STEPS;
                since = 0;
                step = Math.max(step / 2, LEAST_STEP);
            }
        }
        if (off > bestOff) answer(best);
        Ending ending = bestOff <= residual ? Ending.CONVERGED : Ending.ITERATION_LIMIT;
        return new CorridorEquilibrium(this, best, response, bestOff, iteration, ending);
    }

    private static void remember(Deque<double[]> lastAt, Deque<double[]> lastAnswer, double[] at, double[] answer) {
        lastAt.addLast(at);
        lastAnswer.addLast(answer);
        if (lastAt.size() > MEMORY) {
            lastAt.removeFirst();
            lastAnswer.removeFirst();
        }
    }

    private static double[] plain(double[] at, double[] answer, double step) {
        double[] next = new double[at.length];
        for (int m = 0; m < next.length; m++) next[m] = at[m] + step * (answer[m] - at[m]);
        return next;
    }

    /// The straight model's fixed point: least squares over the differences of the last answers.
    private double[] mixed(double[] at, double[] answer, Deque<double[]> lastAt, Deque<double[]> lastAnswer) {
        List<double[]> steps = new ArrayList<>();
        List<double[]> changes = new ArrayList<>();
        double[] off = difference(answer, at);
        var ats = lastAt.iterator();
        var answers = lastAnswer.iterator();
        while (ats.hasNext()) {
            double[] oldAt = ats.next();
            double[] oldOff = difference(answers.next(), oldAt);
            steps.add(difference(at, oldAt));
            changes.add(difference(off, oldOff));
        }
        double[] weight = leastSquares(changes, off);
        double[] next = new double[at.length];
        for (int m = 0; m < next.length; m++) {
            double value = at[m] + off[m];
            for (int i = 0; i < weight.length; i++) value -= weight[i] * (steps.get(i)[m] + changes.get(i)[m]);
            next[m] = Math.max(0, value);
        }
        return next;
    }

    private static double[] difference(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int m = 0; m < difference.length; m++) difference[m] = one[m] - other[m];
        return difference;
    }

    /// Weights of the columns that come nearest to the target, in shares of the meters' scales; by
    /// orthogonalising the newest column first, so that an old one that says nothing new is left out.
    private double[] leastSquares(List<double[]> columns, double[] target) {
        int count = columns.size();
        double[][] basis = new double[count][];
        double[][] upper = new double[count][count];
        double[] rest = scaled(target);
        double[] onto = new double[count];
        for (int i = count - 1; i >= 0; i--) {
            double[] column = scaled(columns.get(i));
            double before = Math.sqrt(dot(column, column));
            for (int j = count - 1; j > i; j--) {
                if (basis[j] == null) continue;
                upper[j][i] = dot(basis[j], column);
                for (int m = 0; m < column.length; m++) column[m] -= upper[j][i] * basis[j][m];
            }
            double length = Math.sqrt(dot(column, column));
            if (length <= 1e-10 * before || length == 0) continue;
            upper[i][i] = length;
            for (int m = 0; m < column.length; m++) column[m] /= length;
            basis[i] = column;
            onto[i] = dot(column, rest);
            for (int m = 0; m < rest.length; m++) rest[m] -= onto[i] * column[m];
        }
        double[] weight = new double[count];
        for (int i = 0; i < count; i++) {
            if (basis[i] == null) continue;
            double value = onto[i];
            for (int j = 0; j < i; j++) value -= upper[i][j] * weight[j];
            weight[i] = value / upper[i][i];
        }
        return weight;
    }

    private double[] scaled(double[] column) {
        double[] scaled = new double[column.length];
        for (int m = 0; m < scaled.length; m++) scaled[m] = column[m] / scale[m];
        return scaled;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int m = 0; m < one.length; m++) sum += one[m] * other[m];
        return sum;
    }
}
