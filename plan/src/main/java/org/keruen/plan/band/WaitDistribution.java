package org.keruen.plan.band;

import org.keruen.model.units.Band;

/// A waiting time fitted to three observed quantiles, with its cumulative distribution in closed form.
///
/// Linear between P10, P50 and P90; below P10 it falls to zero a quarter of the way further down; above P90 the
/// chance of waiting longer falls exponentially at the rate at which it fell from the median to P90 (one half to
/// one tenth). Beyond one in 10,000 it is cut. Hours.
final class WaitDistribution {
    private static final double TAIL = 1e-4;

    private final double low;
    private final double p10;
    private final double p50;
    private final double p90;
    private final double rate;

    WaitDistribution(Band band) {
        p10 = band.p10().value();
        p50 = band.p50().value();
        p90 = band.p90().value();
        low = Math.max(0, p10 - (p50 - p10) / 4);
        rate = p90 > p50 ? Math.log(5) / (p90 - p50) : Double.POSITIVE_INFINITY;
    }

    /// The longest wait that is still reckoned with.
    double longest() {
        return Double.isInfinite(rate) ? p90 : p90 + Math.log(0.1 / TAIL) / rate;
    }

    /// The share of consignments that wait at most so many hours.
    double upTo(double hours) {
        if (hours >= longest()) return 1;
        if (hours >= p90) return 1 - 0.1 * Math.exp(-rate * (hours - p90));
        if (hours >= p50) return 0.5 + 0.4 * (hours - p50) / (p90 - p50);
        if (hours >= p10) return 0.1 + 0.4 * (hours - p10) / (p50 - p10);
        if (hours >= low && p10 > low) return 0.1 * (hours - low) / (p10 - low);
        return 0;
    }

    /// The wait that a share of consignments does not exceed; the inverse of [#upTo].
    double quantile(double share) {
        if (share >= 1 - TAIL) return longest();
        if (share >= 0.9) return Double.isInfinite(rate) ? p90 : p90 + Math.log(0.1 / (1 - share)) / rate;
        if (share >= 0.5) return p50 + (share - 0.5) / 0.4 * (p90 - p50);
        if (share >= 0.1) return p10 + (share - 0.1) / 0.4 * (p50 - p10);
        return low + share / 0.1 * (p10 - low);
    }
}
