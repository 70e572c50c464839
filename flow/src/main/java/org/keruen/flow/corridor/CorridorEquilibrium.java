package org.keruen.flow.corridor;

import org.keruen.flow.choice.Ending;

/// Loads that reproduce themselves: with the costs they cause, choice leads to them again.
///
/// Arrays: loads and costs have an entry a meter, flows an entry a link for each class.
public final class CorridorEquilibrium {
    private final double[] load;
    private final double[] meterCost;
    private final double[][] flow;
    private final double residual;
    private final int iterations;
    private final Ending ending;

    CorridorEquilibrium(
            double[] load, double[] meterCost, double[][] flow, double residual, int iterations, Ending ending) {
        this.load = load;
        this.meterCost = meterCost;
        this.flow = flow;
        this.residual = residual;
        this.iterations = iterations;
        this.ending = ending;
    }

    public double load(int meter) {
        return load[meter];
    }

    public double[] loads() {
        return load.clone();
    }

    public double meterCost(int meter) {
        return meterCost[meter];
    }

    public double flow(int cargo, int link) {
        return flow[cargo][link];
    }

    /// The largest difference between a meter's load and what choice makes of it, as a share of the meter's
    /// scale.
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
