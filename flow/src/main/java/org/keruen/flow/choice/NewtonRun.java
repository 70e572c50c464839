package org.keruen.flow.choice;

import java.util.function.DoubleUnaryOperator;

/// Newton's method for one problem, from given shares.
///
/// [Newton's direction][NewtonStep] is taken in the logarithms of the shares, so that flows stay positive
/// by themselves. The full step is taken when it halves the residual; otherwise a point where Fisk's
/// function is flat along it, and lower than before, is looked for by bisection. Where there is no such
/// direction or the function would not fall, a damped fixed-point step towards the logit's shares, with
/// the same line search on a straight line, along which the function is convex.
final class NewtonRun {
    private static final int MOST_HALVINGS = 60;
    /// A slope this much flatter than at the start is flat enough: the next direction is a better use of
    /// time.
    private static final double FLAT = 0.1;
    /// So many iterations without a fall of the function or a halving of the residual are enough.
    private static final int PATIENCE = 25;
    /// What is no fall of the function beside rounding.
    private static final double NO_FALL = 1e-13;
    /// With a residual below this, a step that the function cannot tell from none is Newton's last polish.
    private static final double NEAR = 1e-3;

    private final StochasticProblem problem;
    private final NewtonStep newton;
    private final double[] rate;
    private final double[] best;
    private LogShares now;
    private LogShares next;
    private double least;
    private int iterations;
    private int fallBacks;

    NewtonRun(StochasticProblem problem, double[] logShare) {
        this.problem = problem;
        newton = new NewtonStep(problem);
        rate = new double[logShare.length];
        best = logShare.clone();
        now = new LogShares(problem);
        next = new LogShares(problem);
        now.set(logShare, 0, logShare);
        least = now.residual();
    }

    /// Iterates to this residual, and leaves the state with the least residual there was.
    Ending to(double residual, int mostIterations) {
        double lowest = now.objective();
        int idle = 0;
        while (least > residual && iterations < mostIterations && idle < PATIENCE) {
            double before = least;
            iterate(true);
            idle++;
            if (least < before / 2) idle = 0;
            if (now.objective() < lowest - NO_FALL * Math.abs(lowest)) {
                lowest = now.objective();
                idle = 0;
            }
        }
        if (least <= residual) return Ending.CONVERGED;
        return idle < PATIENCE ? Ending.ITERATION_LIMIT : Ending.STALLED;
    }

    /// One iteration; only a damped step if Newton's method is not to be tried.
    void iterate(boolean newtonFirst) {
        iterations++;
        if (!newtonFirst || !newton.direction(now, rate) || !newtonStep()) {
            fallBacks++;
            dampedStep();
        }
        LogShares before = now;
        now = next;
        next = before;
        if (now.residual() < least) {
            least = now.residual();
            System.arraycopy(now.logShare, 0, best, 0, best.length);
        }
    }

    double[] logShare() {
        return best;
    }

    RouteFlows flows() {
        now.set(best, 0, best);
        return new RouteFlows(problem.routes(), now.flow);
    }

    double residual() {
        return least;
    }

    double objective() {
        now.set(best, 0, best);
        return now.objective();
    }

    int iterations() {
        return iterations;
    }

    int fallBacks() {
        return fallBacks;
    }

    /// Puts the state after the step into `next`; returns whether it is any better.
    private boolean newtonStep() {
        next.set(now.logShare, 1, rate);
        double slope = now.slopeAlong(rate);
        double objective = now.objective();
        boolean tooSmallToTell = now.residual() < NEAR && Math.abs(slope) < NO_FALL * Math.abs(objective);
        if (tooSmallToTell || next.residual() <= now.residual() / 2) return true;
        search(slope, step -> {
            next.set(now.logShare, step, rate);
            double here = next.slopeAlong(rate);
            return here < 0 && next.objective() > objective ? -here : here; // beyond a hill: too far as well
        });
        return next.objective() < objective;
    }

    private void dampedStep() {
        search(now.slopeTowards(now.share, now.wanted), step -> {
            next.mix(now.share, step, now.wanted);
            return next.slopeTowards(now.share, now.wanted);
        });
    }

    /// Looks for a step up to 1 where the slope vanishes, and leaves the state at the last one asked about.
    private static void search(double atStart, DoubleUnaryOperator slope) {
        double low = 0;
        double high = 1;
        double step = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double here = slope.applyAsDouble(step);
            if (Math.abs(here) <= FLAT * Math.abs(atStart)) return;
            if (here < 0) low = step;
            else high = step;
            if (low == 1) return;
            step = (low + high) / 2;
        }
    }
}
