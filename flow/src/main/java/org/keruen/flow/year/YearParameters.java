package org.keruen.flow.year;

import java.util.Map;
import java.util.TreeMap;
import org.keruen.model.CorridorPackage;
import org.keruen.model.demand.Growth;

/// The figures of the year model: the package's parameters, with those of a fit laid over them.
public final class YearParameters {
    private final CorridorPackage corridors;
    private final Map<String, Double> fitted;

    /// @param fitted values by parameter id; ids that are not among [Fitted]'s are refused
    public YearParameters(CorridorPackage corridors, Map<String, Double> fitted) {
        this.corridors = corridors;
        this.fitted = new TreeMap<>(fitted);
        for (String id : fitted.keySet()) {
            if (Fitted.of(id).isEmpty()) throw new IllegalArgumentException("no fitted parameter " + id);
        }
    }

    /// The fitted value, else the package's, else the prior.
    double of(Fitted one) {
        Double value = fitted.get(one.id());
        return value != null ? value : corridors.parameter(one.id(), one.prior());
    }

    /// A figure that is never fitted.
    double of(String id, double otherwise) {
        return corridors.parameter(id, otherwise);
    }

    /// US dollars that a day costs one tonne of a class, from `growth.csv`; the general figure where there is
    /// none.
    double valueOfTimePerTonneDay(String subject) {
        for (Growth row : corridors.growth()) {
            if (row.subject().equals(subject)
                    && row.indicator().equals("value_of_time")
                    && row.unit().equals("USD/t/d")) {
                return row.value();
            }
        }
        return corridors.parameter("valueOfTimeUsdPerTonneDayGeneral", 4);
    }
}
