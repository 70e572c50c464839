package org.keruen.flow.corridor;

/// Brings the entries of a state whose cost rises to rest while the others stay.
///
/// At first each entry is moved as far as its own cost lets it ([CorridorSolver#settled]) and the states that
/// come of it are mixed: Anderson (1965), "Iterative procedures for nonlinear integral equations", J. ACM 12;
/// that finds the neighbourhood. Then straight choice is measured, and states that it reproduces under true
/// costs are tried until choice itself agrees ([StraightResponse]).
final class Rest {
    /// So far off, the neighbourhood is found first.
    private static final double NEAR = 0.5;

    private static final int MEMORY = 12;
    private static final int MIXING_STEPS = 8;
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

    Rest(CorridorSolver solver, double residual, int mostIterations) {
        this.solver = solver;
        this.residual = residual / 2;
        this.mostIterations = mostIterations;
    }

    int iterations() {
        return iterations;
    }

    /// The state at rest, as near as it could be brought.
    double[] from(double[] start) {
        double[] at = start.clone();
        double[] answer = solver.answer(at);
        double off = solver.risingDistance(answer, at);
        iterations++;
        if (off > NEAR) {
            at = mixed(at, answer, off);
            answer = solver.answer(at);
            off = solver.risingDistance(answer, at);
        }
        for (int i = 0; i < MEASUREMENTS && off > residual && iterations < mostIterations; i++) {
            if (i > 0) solver.answer(at);
            StraightResponse straight = new StraightResponse(solver, at, false);
            boolean better = true;
            while (better && off > residual && iterations < mostIterations) {
                double[] goal = straight.rest(at);
                better = false;
                for (double length = 1; length > LEAST_LENGTH; length /= 3) {
                    iterations++;
                    double[] next = CorridorSolver.towards(at, goal, length);
                    answer = solver.answer(next);
                    double then = solver.risingDistance(answer, next);
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

    private double[] mixed(double[] start, double[] answered, double offThen) {
        double[] at = start;
        double[] answer = answered;
        double off = offThen;
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
