package org.keruen.flow.fit;

/// Told of every iteration as it ends.
@FunctionalInterface
public interface FitProgress {
    FitProgress SILENT = _ -> {};

    void at(Point point);

    /// Where a fit stands.
    ///
    /// @param evaluations of the model so far
    /// @param dataObjective what the residuals cost, in units of log-probability
    /// @param priorObjective what leaving the prior medians costs, likewise
    /// @param distance what is left to go, in posterior standard deviations, as the model looked from here
    record Point(int iteration, int evaluations, double dataObjective, double priorObjective, double distance) {}
}
