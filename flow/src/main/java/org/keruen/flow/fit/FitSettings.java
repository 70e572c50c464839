package org.keruen.flow.fit;

/// How a fit is to be done.
///
/// @param likeness the correlation of two errors of one series, 0 to 1. A definition that is off is off every
///     year, so `n` figures of a series are not `n` independent ones: each sigma is widened by `√(1 + (n − 1)
///     · likeness)`, by which their mean is as uncertain as it should be (Kish 1965, *Survey Sampling*, the
///     design effect). [ModelError#likeness] says what the residuals make of it
/// @param step of a difference, in prior spreads
/// @param tolerance how near the optimum is near enough, in posterior standard deviations
/// @param threads how many evaluations may run at once; the digits of the answer do not depend on it
public record FitSettings(
        Loss loss,
        double likeness,
        Differences differences,
        double step,
        double tolerance,
        int maxIterations,
        int threads) {
    public FitSettings {
        if (!(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("a likeness lies between 0 and 1, got " + likeness);
        }
        if (!(step > 0 && step <= 1)) {
            throw new IllegalArgumentException("a step is above 0 and at most one prior spread, got " + step);
        }
        if (!(tolerance > 0)) throw new IllegalArgumentException("a tolerance is above 0, got " + tolerance);
        if (maxIterations < 1) throw new IllegalArgumentException("at least one iteration, got " + maxIterations);
        if (threads < 1) throw new IllegalArgumentException("at least one thread, got " + threads);
    }

    /// Student's loss of 4 degrees, half of an error shared by a series (both assumed), to a hundredth of a
    /// posterior standard deviation, on one thread.
    public static FitSettings standard() {
        return new FitSettings(new Loss.Student(4), 0.5, Differences.FORWARD_THEN_CENTRAL, 0.02, 0.01, 50, 1);
    }

    public FitSettings by(Loss other) {
        return new FitSettings(other, likeness, differences, step, tolerance, maxIterations, threads);
    }

    public FitSettings likeness(double other) {
        return new FitSettings(loss, other, differences, step, tolerance, maxIterations, threads);
    }

    public FitSettings differences(Differences other, double size) {
        return new FitSettings(loss, likeness, other, size, tolerance, maxIterations, threads);
    }

    public FitSettings to(double nearness, int iterations) {
        return new FitSettings(loss, likeness, differences, step, nearness, iterations, threads);
    }

    public FitSettings onThreads(int other) {
        return new FitSettings(loss, likeness, differences, step, tolerance, maxIterations, other);
    }
}
