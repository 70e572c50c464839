package org.keruen.flow.corridor;

/// Follows the adjustment of the entries whose cost falls to where it ends, those whose cost rises being at rest
/// all the way.
///
/// The adjustment is `df/dt = G(f) − f`; steps are implicit, `f' = f + pace · (G(f') − f')`, and longer the
/// nearer they come: pseudo-transient continuation, which ends where the adjustment would and at the rate of
/// Newton's method (Kelley, Keyes 1998, "Convergence analysis of pseudo-transient continuation", SIAM J. Numer.
/// Anal. 35). Each step is solved under straight choice and true costs ([StraightResponse]) and corrected until
/// choice agrees.
final class Settling {
    static final double FIRST_PACE = 2;
    static final double AT_ONCE = 1e12;
    private static final double LEAST_PACE = 0.05;
    private static final double SLOWER = 0.3;
    private static final double FASTER = 10;

    /// So often a step is corrected before a shorter one is tried with slopes measured anew.
    private static final int CORRECTIONS = 8;

    /// Entries whose cost rises are at rest when they are off by no more than this share of the others.
    private static final double AT_REST = 0.03;

    /// A step that goes no further than this share of what is left has not moved.
    private static final double STUCK = 1e-3;

    private final CorridorSolver solver;
    private final double residual;
    private final int mostIterations;
    private int iterations;

    /// @param iterations done elsewhere
    Settling(CorridorSolver solver, double residual, int mostIterations, int iterations) {
        this.solver = solver;
        this.residual = residual;
        this.mostIterations = mostIterations;
        this.iterations = iterations;
    }

    int iterations() {
        return iterations;
    }

    /// Where it ends, or the best state met.
    ///
    /// @param start with the entries whose cost rises at rest
    /// @param firstPace length of the first step
    double[] from(double[] start, double firstPace) {
        double[] at = start;
        double off = solver.distance(solver.answer(at), at);
        double[] best = at;
        double bestOff = off;
        StraightResponse straight = new StraightResponse(solver, at, true);
        double pace = Math.max(firstPace, 1 / off);
        while (bestOff > residual && iterations < mostIterations) {
            double[] next = straight.rest(at, at, pace);
            double then = Double.POSITIVE_INFINITY;
            boolean rests = false;
            for (int i = 0; i < CORRECTIONS && !rests && iterations < mostIterations; i++) {
                iterations++;
                double[] answer = solver.answer(next);
                straight.learn(next, answer);
                then = solver.distance(answer, next);
                rests = solver.risingDistance(answer, next) <= Math.max(residual, AT_REST * Math.min(1, then));
                if (then < bestOff) {
                    best = next;
                    bestOff = then;
                }
                if (!rests) next = straight.rest(at, next, pace);
            }
            if (rests && solver.distance(next, at) < STUCK * then) {
                at = pushed(at);
                off = solver.distance(solver.answer(at), at);
                straight = new StraightResponse(solver, at, true);
            } else if (rests) {
                pace *= Math.clamp(off / then, SLOWER, FASTER);
                at = next;
                off = then;
            } else {
                if (pace <= LEAST_PACE) break;
                pace *= SLOWER;
                solver.answer(at);
                straight = new StraightResponse(solver, at, true);
            }
        }
        return best;
    }

    /// Half the way that choice points to, with the entries whose cost rises at rest again. Where a cost has a
    /// corner, as a wait has at the volume from which departures are added, an implicit step may get no further.
    private double[] pushed(double[] at) {
        double[] answer = solver.answer(at);
        double[] pushed = at.clone();
        for (int m = 0; m < at.length; m++) {
            if (solver.priced(m) && !solver.rises(m)) pushed[m] += (answer[m] - at[m]) / 2;
        }
        Rest rest = new Rest(solver, residual, mostIterations);
        double[] then = rest.from(pushed);
        iterations += rest.iterations();
        return then;
    }
}
