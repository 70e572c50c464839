package org.keruen.report.flow;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which fit the year was solved with; `none` where the parameters are those of the package and the priors.
///
/// @param asOf no observation of a later day was used
/// @param values by parameter id
/// @param observations that were used
public record FlowFitted(String name, Optional<LocalDate> asOf, Map<String, Double> values, int observations) {
    public FlowFitted {
        values = new TreeMap<>(values);
    }
}
