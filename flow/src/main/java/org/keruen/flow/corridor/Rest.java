package org.keruen.flow.corridor;

import org.jspecify.annotations.Nullable;

/// Brings the entries of a state whose cost rises to rest while the others stay; or, from close by, all of
/// them.
///
/// At first each entry is moved as far as its own cost lets it ([CorridorSolver#settled]) and the states that
/// come of it are mixed; that finds the neighbourhood. Then straight choice is measured, and states that it
/// reproduces under true costs are tried until choice itself agrees ([StraightResponse]). What has been
/// measured is kept for the next call, which usually begins close by.
final class Rest {
    private static final int MEMORY = 12;
    private static final int MIXING_STEPS = 25;
    private static final double PLAIN = 0.3;
    private static final double WORSE = 10;
    private static final double MUCH_BETTER = 0.3;

    /// How short a step may become before slopes are measured again, and how often they are for one state.
    private static final double LEAST_LENGTH = 0.01;

    private static final int MEASUREMENTS = 8;

    private final CorridorSolver solver;
    private final double residual;
    private final int mostIterations;
    private int iterations;
    private final boolean all;
    private @Nullable StraightResponse straight;

    /// @param all whether entries whose cost falls move too; then it is only good close to where it ends
    Rest(CorridorSolver solver, double residual, int mostIterations, boolean all) {
        this.solver = solver;
        this.all = all;
        this.residual = all ? residual : residual / 2;
        this.mostIterations = mostIterations;
    }

    /// Begins with slopes known from elsewhere.
    void knowing(StraightResponse known) {
        straight = new StraightResponse(solver, known);
    }

    @Nullable
    StraightResponse straight() {
        return straight;
    }

    int iterations() {
        return iterations;
    }

    /// Counts iterations done elsewhere.
    void spend(int more) {
        iterations += more;
    }

    /// The state at rest, as near as it could be brought.
    double[] from(double[] start) {
        double[] at = all || straight != null ? start : mixed(start);
        double[] answer = solver.answer(at);
        double off = distance(answer, at);
        iterations++;
        if (straight != null) straight.stand(at, answer);
        for (int i = 0; i < MEASUREMENTS && off > residual && iterations < mostIterations; i++) {
            StraightResponse straight = this.straight;
            if (straight == null || i > 0) straight = new StraightResponse(solver, at, all);
            this.straight = straight;
            boolean better = true;
            while (better && off > residual && iterations < mostIterations) {
                double[] goal = straight.rest(at);
                better = false;
                for (double length = 1; length > LEAST_LENGTH; length /= 3) {
                    iterations++;
                    double[] next = CorridorSolver.towards(at, goal, length);
                    answer = solver.answer(next);
                    double then = distance(answer, next);
                    straight.learn(next, answer);
                    if (then >= off) continue;
                    better = then < MUCH_BETTER * off || length == 1;
                    at = next;
                    off = then;
                    break;
                }
            }
        }
        return at;
    }

    private double distance(double[] answer, double[] at) {
        return all ? solver.distance(answer, at) : solver.risingDistance(answer, at);
    }

    private double[] mixed(double[] start) {
        double[] at = start.clone();
        double[] answer = solver.answer(at);
        double off = solver.risingDistance(answer, at);
        Mixing mixing = new Mixing(solver.risingScale(), MEMORY);
        double[] best = at;
        double bestOff = off;
        for (int i = 0; i < MIXING_STEPS && off > residual; i++) {
            iterations++;
            double[] rest = solver.settled(at, answer);
            boolean plain = i == 0 || off > WORSE * bestOff;
            double[] next = plain ? CorridorSolver.towards(at, rest, PLAIN) : mixing.next(at, rest);
            for (int m = 0; m < next.length; m++) if (!solver.rises(m)) next[m] = at[m];
            mixing.remember(at, rest);
            at = next;
            answer = solver.answer(at);
            off = solver.risingDistance(answer, at);
            if (off < bestOff) {
                best = at;
                bestOff = off;
            }
        }
        return best;
    }
}
