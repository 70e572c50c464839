package org.keruen.report.flow;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.keruen.model.network.Mode;

/// What a link carries one way in a year.
///
/// @param forward the way the link is drawn
/// @param ratio how full the fullest term over it is in its fullest slice; absent where none is counted
/// @param tonnesByClass by class of `demand.csv`
public record LinkVolume(
        String link,
        String from,
        String to,
        boolean forward,
        Mode mode,
        double teuLoaded,
        double teuEmpty,
        double tonnes,
        OptionalDouble ratio,
        Map<String, Double> tonnesByClass) {
    public LinkVolume {
        tonnesByClass = new TreeMap<>(tonnesByClass);
    }
}
