package org.keruen.flow.year;

import java.util.Map;
import java.util.TreeMap;
import org.keruen.model.network.Link;

/// What a link carries one way in a year.
///
/// @param forward the way the link is drawn
/// @param loadedTeu loaded boxes
/// @param emptyTeu empty boxes
/// @param tonnes of everything, the goods in boxes included
/// @param tonnesByClass the same by class of `demand.csv`
public record LinkFlow(
        Link link,
        boolean forward,
        double loadedTeu,
        double emptyTeu,
        double tonnes,
        Map<String, Double> tonnesByClass) {
    public LinkFlow {
        tonnesByClass = Map.copyOf(new TreeMap<>(tonnesByClass));
    }
}
