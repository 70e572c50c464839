package org.keruen.flow.corridor;

import java.util.Arrays;
import org.keruen.flow.choice.Ending;

/// Finds the state that reproduces itself, near where it begins: what meters and gates are loaded with such
/// that choice, seeing the costs, loads them so.
///
/// A state has an entry for every meter (its load) and every gate (the share of what it can do). Where costs
/// rise steeply, as at a full border, choice's answer overshoots; so each entry is first moved as far as its
/// own cost lets it ([#settled]), and the states that come of it are mixed by the straight model through the
/// last few: Anderson (1965), "Iterative procedures for nonlinear integral equations", J. ACM 12; Walker, Ni
/// (2011), "Anderson acceleration for fixed-point iterations", SIAM J. Numer. Anal. 49. A step that makes
/// things much worse is taken back, and a few plain small steps follow, smaller each time. As a root finder it
/// also reaches equilibria that do not last; [Adjustment] tells which do.
public final class CorridorSolver {
    private static final int MEMORY = 12;

    /// Share of the way that a plain step goes.
    private static final double PLAIN = 0.3;

    /// How much worse a residual may get before steps are taken back.
    private static final double WORSE = 10;

    /// After so many steps without getting so much better, plain steps have their turn, so many of them.
    private static final int PATIENCE = 10;

    private static final double ENOUGH_BETTER = 0.9;
    private static final int PLAIN_STEPS = 5;
    private static final double LEAST_STEP = 1e-5;

    private final CorridorProblem problem;
    private final Response response;
    /// What each entry of a state is measured by; 0 for meters that nobody pays by.
    private final double[] scale;

    /// @param overlap whether branches that part late count for less than separate ways, see [FrozenWays]
    /// @throws NoWay when demand cannot reach its destination
    public CorridorSolver(CorridorProblem problem, boolean overlap) {
        this.problem = problem;
        response = new Response(problem, overlap);
        int meters = problem.meters.size();
        scale = new double[meters + problem.gates.size()];
        for (int m = 0; m < meters; m++) {
            Meter meter = problem.meters.get(m);
            scale[m] = meter.priced() ? meter.scale() : 0;
        }
        Arrays.fill(scale, meters, scale.length, 1);
    }

    CorridorProblem problem() {
        return problem;
    }

    Response response() {
        return response;
    }

    /// How many entries a state has: the meters, then the gates.
    public int size() {
        return scale.length;
    }

    /// Whether anybody pays by an entry of a state.
    boolean priced(int entry) {
        return scale[entry] > 0;
    }

    double scale(int entry) {
        return scale[entry];
    }

    /// What choice makes of this state.
    double[] answer(double[] state) {
        double[] answer = new double[state.length];
        response.of(state, answer);
        return answer;
    }

    /// The largest difference of two states, as a share of what each entry is measured by.
    double distance(double[] one, double[] other) {
        double most = 0;
        for (int m = 0; m < one.length; m++) {
            if (scale[m] > 0) most = Math.max(most, Math.abs(one[m] - other[m]) / scale[m]);
        }
        return most;
    }

    /// Where each entry would come to rest if only its own cost moved: it falls short of the answer by what the
    /// rise of its cost on the way there turns away. Entries whose cost falls go the whole way.
    ///
    /// @param answer just given to this state
    double[] settled(double[] state, double[] answer) {
        double[] slope = response.slopes();
        double[] rest = answer.clone();
        for (int m = 0; m < state.length; m++) {
            if (scale[m] == 0 || slope[m] == 0) continue;
            double from = cost(m, state[m]);
            double to = cost(m, answer[m]);
            if ((to - from) * (answer[m] - state[m]) <= 0) continue;
            double near = state[m];
            double far = answer[m];
            for (int i = 0; i < 60 && Math.abs(far - near) > 1e-13 * scale[m]; i++) {
                double middle = (near + far) / 2;
                double turned = slope[m] * (cost(m, middle) - from);
                boolean beyond = far > near ? middle + turned > answer[m] : middle + turned < answer[m];
                if (beyond) far = middle;
                else near = middle;
            }
            rest[m] = (near + far) / 2;
        }
        return rest;
    }

    private double cost(int entry, double at) {
        int meters = problem.meters.size();
        if (entry < meters) return problem.meters.get(entry).cost().at(Math.max(0, at));
        return problem.gates.get(entry - meters).cost().at(Math.max(0, at));
    }

    /// Begins with this state; with nothing anywhere, that is free flow.
    ///
    /// @param residual to be reached: the largest difference of an entry from what choice makes of it, as a
    ///     share of what it is measured by
    public CorridorEquilibrium solve(double[] start, double residual, int mostIterations) {
        double[] at = start.clone();
        double[] answer = answer(at);
        double off = distance(answer, at);
        Mixing mixing = new Mixing(scale, MEMORY);
        double[] best = at;
        double bestOff = off;
        int iteration = 0;
        double step = PLAIN;
        int plain = 1;
        int since = 0;
        while (off > residual && iteration < mostIterations) {
            iteration++;
            double[] rest = settled(at, answer);
            double[] next = plain > 0 ? towards(at, rest, step) : mixing.next(at, rest);
            mixing.remember(at, rest);
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
                mixing.forget();
                plain = PLAIN_STEPS;
                since = 0;
                step = Math.max(step / 2, LEAST_STEP);
            }
        }
        if (off > bestOff) answer(best);
        Ending ending = bestOff <= residual ? Ending.CONVERGED : Ending.ITERATION_LIMIT;
        return new CorridorEquilibrium(this, best, response, bestOff, iteration, ending);
    }

    private static double[] towards(double[] at, double[] rest, double step) {
        double[] next = new double[at.length];
        for (int m = 0; m < next.length; m++) next[m] = at[m] + step * (rest[m] - at[m]);
        return next;
    }
}
