package org.keruen.plan.band;

import org.keruen.model.units.Band;

/// A waiting time as a probability for each half hour, fitted to three observed quantiles.
///
/// The cumulative distribution is linear between P10, P50 and P90; below P10 it falls to zero a quarter of the way
/// further down, and above P90 the
/// chance of waiting longer falls exponentially at the rate at which it fell from the median to P90 (one half to one
/// tenth), cut at one in 10,000.
public final class WaitDistribution {
    static final double STEP_HOURS = 0.5;
    private static final double TAIL = 1e-4;

    private final double[] chance;

    private WaitDistribution(double[] chance) {
        this.chance = chance;
    }

    public static WaitDistribution of(Band band) {
        double p10 = band.p10().value();
        double p50 = band.p50().value();
        double p90 = band.p90().value();
        double low = Math.max(0, p10 - (p50 - p10) / 4);
        double rate = p90 > p50 ? Math.log(5) / (p90 - p50) : Double.POSITIVE_INFINITY;
        double high = Double.isInfinite(rate) ? p90 : p90 + Math.log(0.1 / TAIL) / rate;
        int steps = (int) Math.ceil(high / STEP_HOURS) + 2;
        double[] chance = new double[steps];
        double before = 0;
        for (int i = 0; i < steps; i++) {
            double upTo = i == steps - 1 ? 1 : cumulative((i + 0.5) * STEP_HOURS, low, p10, p50, p90, rate);
            chance[i] = Math.max(0, upTo - before);
            before = Math.max(before, upTo);
        }
        return new WaitDistribution(chance);
    }

    private static double cumulative(double x, double low, double p10, double p50, double p90, double rate) {
        if (x >= p90) return Double.isInfinite(rate) ? 1 : 1 - 0.1 * Math.exp(-rate * (x - p90));
        if (x >= p50) return 0.5 + 0.4 * (x - p50) / (p90 - p50);
        if (x >= p10) return 0.1 + 0.4 * (x - p10) / (p50 - p10);
        if (x >= low && p10 > low) return 0.1 * (x - low) / (p10 - low);
        return 0;
    }

    /// The sum of both waits, taken as independent.
    public WaitDistribution plus(WaitDistribution other) {
        double[] sum = new double[chance.length + other.chance.length - 1];
        for (int i = 0; i < chance.length; i++) {
            if (chance[i] == 0) continue;
            for (int j = 0; j < other.chance.length; j++) sum[i + j] += chance[i] * other.chance[j];
        }
        return new WaitDistribution(sum);
    }

    /// The wait in hours that a share of consignments does not exceed.
    public double quantile(double share) {
        double sum = 0;
        for (int i = 0; i < chance.length; i++) {
            if (sum + chance[i] >= share) {
                double within = chance[i] == 0 ? 0 : (share - sum) / chance[i];
                return Math.max(0, (i - 0.5 + within) * STEP_HOURS);
            }
            sum += chance[i];
        }
        return (chance.length - 1) * STEP_HOURS;
    }
}
