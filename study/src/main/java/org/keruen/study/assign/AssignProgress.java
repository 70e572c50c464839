package org.keruen.study.assign;

/// Hears how far an assignment has come, once an iteration.
@FunctionalInterface
public interface AssignProgress {
    AssignProgress SILENT = (iteration, relativeGap, seconds) -> {};

    /// The gap at the end of an iteration.
    ///
    /// @param seconds since the solve began
    void at(int iteration, double relativeGap, double seconds);
}
