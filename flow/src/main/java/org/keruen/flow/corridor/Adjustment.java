package org.keruen.flow.corridor;

/// How loads change when people answer to what they find: every step, the same small share of them chooses
/// anew.
///
/// A step goes a share of the way from the loads to what choice makes of them; the share is halved when a
/// step makes the residual worse than the last three did, so that steep queues do not throw it to and fro.
/// The limit of small steps is `dy/dt = G(y) − y`.
final class Adjustment {
    private static final double FIRST_STEP = 0.3;
    private static final double LEAST_STEP = 1e-4;

    private final CorridorSolver solver;

    Adjustment(CorridorSolver solver) {
        this.solver = solver;
    }

    /// Follows the adjustment until the residual is this small, or so many steps are done; returns the loads
    /// then.
    double[] follow(double[] from, double residual, int mostSteps) {
        double[] at = from.clone();
        double step = FIRST_STEP;
        double last = Double.POSITIVE_INFINITY;
        for (int i = 0; i < mostSteps; i++) {
            double[] answer = solver.answer(at);
            double off = solver.distance(answer, at);
            if (off <= residual) break;
            if (off > last && step > LEAST_STEP) step /= 2;
            else step = Math.min(FIRST_STEP, step * 1.2);
            last = off;
            double[] rest = solver.settled(at, answer);
            for (int m = 0; m < at.length; m++) at[m] += step * (rest[m] - at[m]);
        }
        return at;
    }
}
