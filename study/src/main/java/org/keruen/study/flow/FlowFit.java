package org.keruen.study.flow;

import java.time.LocalDate;
import java.util.Map;

/// A fit of the year model: the parameters that calibration moved.
///
/// @param asOf no observation of a later day was used
/// @param values by parameter id, as [org.keruen.flow.year.Fitted] names them
/// @param observations that were used
public record FlowFit(String name, LocalDate asOf, Map<String, Double> values, int observations) {
    public FlowFit {
        values = Map.copyOf(values);
    }

    /// No fit: the package's parameters, else what was thought beforehand. No observation was used.
    public static FlowFit none() {
        return new FlowFit("none", LocalDate.MIN, Map.of(), 0);
    }

    /// Whether anything was fitted.
    public boolean fitted() {
        return !values.isEmpty();
    }
}
