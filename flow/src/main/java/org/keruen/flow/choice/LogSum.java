package org.keruen.flow.choice;

/// `ln Σ exp u` and its derivatives, the shares `exp u / Σ exp u`.
///
/// The largest utility is taken out before anything is raised, so no number is too large and at least one
/// term is 1; the others may vanish, which is what they are worth.
final class LogSum {
    private LogSum() {}

    /// Writes the shares of the entries `from .. to - 1` and returns their log-sum.
    static double shares(double[] utility, int from, int to, double[] share) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = from; k < to; k++) most = Math.max(most, utility[k]);
        if (!Double.isFinite(most)) throw new IllegalArgumentException("no utility is finite, most is " + most);
        double sum = 0;
        for (int k = from; k < to; k++) {
            share[k] = Math.exp(utility[k] - most);
            sum += share[k];
        }
        for (int k = from; k < to; k++) share[k] /= sum;
        return most + Math.log(sum);
    }
}
