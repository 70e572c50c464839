package org.keruen.flow.choice;

/// Stochastic user equilibrium on given routes: flows `f_k = q P_k(c(f))`, with `P` the logit of
/// [LogitChoice].
///
/// They are where `Σ_a ∫ t_a + Σ_k f_k (fixed_k + (ln f_k − κ_k) / theta)` is least under the demands:
/// Fisk (1980), "Some developments in equilibrium traffic assignment", Transp. Res. B 14, without `κ`;
/// with the corrections of path-size and C-logit, Chen, Pravinvongvuth, Xu, Ryu, Chootinan (2012),
/// "Examining the scaling effect and overlapping problem in logit-based stochastic user equilibrium
/// models", Transp. Res. A 46. As no time falls with volume, the function is strictly convex in the flows
/// and there is one equilibrium.
///
/// Method: [Newton's][NewtonRun]. With a large theta the function is all but kinked and Newton's steps
/// are short; so people first look less closely, and then four times as closely again and again, each
/// time from where the time before ended.
///
/// Precision: a share is known to `1e-16`, and that much of the demand changes the logit's answer `theta
/// · demand · slope` times as much; so with a large theta the residual ends above what may have been
/// asked for ([Ending#STALLED]), though the flows are as good as they can be written down.
public final class LogitEquilibriumSolver {
    /// Differences of utility that Newton's method deals with at once.
    private static final double EASY = 10;
    private static final double CLOSER = 4;
    private static final double ROUGHLY = 0.01;

    private final StochasticProblem problem;

    /// A solver of this problem.
    public LogitEquilibriumSolver(StochasticProblem problem) {
        this.problem = problem;
    }

    /// Iterates until no share is further than this from what the logit gives at its costs.
    public StochasticEquilibrium solve(double residual, int mostIterations) {
        Numbers.positive("a residual", residual);
        double[] alike = new double[problem.routes().routes()];
        LogShares first = new LogShares(problem);
        first.set(alike, 0, alike);
        double[] logShare = first.logShare;
        int iterations = 0;
        int fallBacks = 0;
        double closeness = Math.min(1, EASY / first.widestChoice());
        while (closeness < 1) {
            NewtonRun run = new NewtonRun(problem.lookedAt(closeness), logShare);
            run.to(ROUGHLY, mostIterations - iterations);
            logShare = run.logShare();
            iterations += run.iterations();
            fallBacks += run.fallBacks();
            closeness = Math.min(1, CLOSER * closeness);
        }
        NewtonRun run = new NewtonRun(problem, logShare);
        Ending ending = run.to(residual, mostIterations - iterations);
        return new StochasticEquilibrium(
                run.flows(),
                run.residual(),
                run.objective(),
                iterations + run.iterations(),
                fallBacks + run.fallBacks(),
                ending);
    }
}
