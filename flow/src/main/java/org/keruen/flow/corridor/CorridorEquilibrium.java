package org.keruen.flow.corridor;

import java.util.function.Consumer;
import org.keruen.flow.choice.Ending;

/// Loads that reproduce themselves: with the costs they cause, choice leads to them again.
///
/// Arrays: loads and costs have an entry a meter, gate costs an entry a gate, flows an entry a link, a state an
/// entry a meter and then one a gate.
public final class CorridorEquilibrium {
    private final CorridorSolver solver;
    private final double[] state;
    private final double[] load;
    private final double[] meterCost;
    private final double[] gateCost;
    private final double[] flow;
    private final double residual;
    private final int iterations;
    private final Ending ending;

    CorridorEquilibrium(
            CorridorSolver solver, double[] state, Response response, double residual, int iterations, Ending ending) {
        this.solver = solver;
        this.state = state;
        load = response.loads();
        meterCost = response.meterCosts();
        gateCost = response.gateCosts();
        flow = response.flows();
        this.residual = residual;
        this.iterations = iterations;
        this.ending = ending;
    }

    /// Whether a small push off it dies out when shippers adjust to what they find, queues being at rest.
    public boolean lasts() {
        return new Stability(solver, state).lasts();
    }

    /// The solver that found it, for questions about what lies near.
    public CorridorSolver solver() {
        return solver;
    }

    /// Hands over every demand's own flows, in an order that does not change.
    public void byDemand(Consumer<DemandFlow> each) {
        solver.answer(state);
        solver.response().byDemand(each);
    }

    public double load(int meter) {
        return load[meter];
    }

    public double[] loads() {
        return load.clone();
    }

    /// An entry a meter, then one a gate: where a solver can begin again.
    public double[] state() {
        return state.clone();
    }

    /// What an entry of the state is held at, or has come to: a meter's load, then a gate's use.
    public double at(int entry) {
        return state[entry];
    }

    /// The share of what it can do that a gate is used with.
    public double use(int gate) {
        return state[load.length + gate];
    }

    public double meterCost(int meter) {
        return meterCost[meter];
    }

    public double gateCost(int gate) {
        return gateCost[gate];
    }

    public double flow(int link) {
        return flow[link];
    }

    /// The largest difference between a meter's load, or a gate's use, and what choice makes of it, as a share
    /// of the scale.
    public double residual() {
        return residual;
    }

    public int iterations() {
        return iterations;
    }

    public Ending ending() {
        return ending;
    }
}
