package org.keruen.flow.year;

/// How well a year is to be solved.
///
/// @param residual largest difference of a meter's load from what choice makes of it, as a share of what the
///     meter can do
/// @param mostIterations of every slice
/// @param everySecond whether every second slice stands for the one before it too: for calibration, which
///     solves thousands
public record YearSettings(double residual, int mostIterations, boolean everySecond) {
    public static final YearSettings USUAL = new YearSettings(1e-7, 400, false);
    public static final YearSettings FOR_FITS = new YearSettings(1e-7, 200, true);

    public YearSettings {
        if (!(residual > 0) || mostIterations < 1) {
            throw new IllegalArgumentException("a residual above 0 and at least one iteration are needed");
        }
    }
}
