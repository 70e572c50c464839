package org.keruen.flow.choice;

/// Flows that the costs they cause would bring about again, and how nearly.
///
/// @param residual the most by which the share of a route differs from what the logit gives at its costs
/// @param objective Fisk's function, which is least at the equilibrium; see [LogitEquilibriumSolver]
/// @param fallBacks how many of the iterations were not Newton's but a damped step towards the logit's
///     shares
public record StochasticEquilibrium(
        RouteFlows flows, double residual, double objective, int iterations, int fallBacks, Ending ending) {
    public boolean converged() {
        return ending == Ending.CONVERGED;
    }
}
