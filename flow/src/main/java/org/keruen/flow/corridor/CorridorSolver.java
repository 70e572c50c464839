package org.keruen.flow.corridor;

import java.util.Arrays;
import java.util.Set;
import org.keruen.flow.choice.Ending;

/// Finds the state that reproduces itself, near where it begins: what meters and gates are loaded with such
/// that choice, seeing the costs, loads them so.
///
/// A state has an entry for every meter (its load) and every gate (the share of what it can do). Entries
/// whose cost rises come to one rest for given costs of the others ([Rest]). Entries whose cost falls may
/// come to several; which one follows from where they begin ([Settling]).
public final class CorridorSolver {
    private final CorridorProblem problem;
    private final Response response;
    /// What each entry of a state is measured by; 0 for meters that nobody pays by.
    private final double[] scale;
    /// The same for those whose cost falls, and for the others; 0 elsewhere.
    private final double[] falling;
    private final double[] rising;
    /// Run before choice is asked again.
    private final Runnable each;

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
        falling = new double[scale.length];
        rising = new double[scale.length];
        each = () -> {};
        sort();
    }

    private CorridorSolver(CorridorProblem problem, Response response, double[] scale, Runnable each) {
        this.problem = problem;
        this.response = response;
        this.scale = scale;
        this.each = each;
        falling = new double[scale.length];
        rising = new double[scale.length];
        sort();
    }

    private void sort() {
        for (int m = 0; m < scale.length; m++) {
            boolean falls = m < problem.meters.size() && problem.meters.get(m).falls();
            (falls ? falling : rising)[m] = scale[m];
        }
    }

    /// The same problem with some entries of a state held where a start puts them, whatever choice answers: what
    /// it finds is at rest in all others. What choice answers to the held ones are the equilibrium's loads.
    public CorridorSolver holding(Set<Integer> entries) {
        double[] moving = scale.clone();
        for (int entry : entries) moving[entry] = 0;
        return new CorridorSolver(problem, response, moving, each);
    }

    /// The same problem on the same ways when each link costs so much less than it did; no link costs less than
    /// nothing.
    ///
    /// @param perLink an entry a link
    public CorridorSolver cheaper(double[] perLink) {
        return new CorridorSolver(problem, response.cheaper(perLink), scale, each);
    }

    /// The same; `heard` is run on the solving thread before choice is asked each time, many times a second, and may
    /// throw to end the work.
    public CorridorSolver listening(Runnable heard) {
        return new CorridorSolver(problem, response, scale, heard);
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

    /// Whether an entry is paid by and does not get cheaper with use.
    boolean rises(int entry) {
        return rising[entry] > 0;
    }

    double[] risingScale() {
        return rising;
    }

    double scale(int entry) {
        return scale[entry];
    }

    /// What choice makes of this state.
    public double[] answer(double[] state) {
        each.run();
        double[] answer = new double[state.length];
        response.of(state, answer);
        return answer;
    }

    /// The largest difference of two states, as a share of what each entry is measured by.
    public double distance(double[] one, double[] other) {
        double most = 0;
        for (int m = 0; m < one.length; m++) {
            if (scale[m] > 0) most = Math.max(most, Math.abs(one[m] - other[m]) / scale[m]);
        }
        return most;
    }

    /// The same for the entries whose cost rises alone.
    double risingDistance(double[] one, double[] other) {
        double most = 0;
        for (int m = 0; m < one.length; m++) {
            if (rising[m] > 0) most = Math.max(most, Math.abs(one[m] - other[m]) / rising[m]);
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

    double cost(int entry, double at) {
        int meters = problem.meters.size();
        if (entry < meters) return problem.meters.get(entry).cost().at(Math.max(0, at));
        return problem.gates.get(entry - meters).cost().at(Math.max(0, at));
    }

    /// By how much an entry's cost rises with its load, there.
    double steepness(int entry, double at) {
        double nudge = 1e-6 * Math.max(scale[entry], at);
        double below = Math.max(0, at - nudge);
        return (cost(entry, at + nudge) - cost(entry, below)) / (at + nudge - below);
    }

    /// Begins with this state; with nothing anywhere, that is free flow.
    ///
    /// Entries whose cost rises are brought to rest first, where there is one rest only; then those whose cost
    /// falls adjust to where they end.
    ///
    /// @param residual to be reached: the largest difference of an entry from what choice makes of it, as a
    ///     share of what it is measured by
    public CorridorEquilibrium solve(double[] start, double residual, int mostIterations) {
        return solve(start, residual, mostIterations, Settling.FIRST_PACE);
    }

    /// The same by Newton's method at once, which also comes to an equilibrium that does not last when it begins
    /// near one.
    CorridorEquilibrium nearest(double[] start, double residual, int mostIterations) {
        return solve(start, residual, mostIterations, Settling.AT_ONCE);
    }

    private CorridorEquilibrium solve(double[] start, double residual, int mostIterations, double pace) {
        Rest rising = new Rest(this, residual, mostIterations);
        double[] best = rising.from(start);
        int iterations = rising.iterations();
        if (fallingAny()) {
            Settling settling = new Settling(this, residual, mostIterations, iterations);
            best = settling.from(best, pace);
            iterations = settling.iterations();
        }
        double off = distance(answer(best), best);
        Ending ending = off <= residual ? Ending.CONVERGED : Ending.ITERATION_LIMIT;
        return new CorridorEquilibrium(this, best, response, off, iterations, ending);
    }

    private boolean fallingAny() {
        for (double one : falling) if (one > 0) return true;
        return false;
    }

    static double[] towards(double[] at, double[] rest, double step) {
        double[] next = new double[at.length];
        for (int m = 0; m < next.length; m++) next[m] = at[m] + step * (rest[m] - at[m]);
        return next;
    }
}
