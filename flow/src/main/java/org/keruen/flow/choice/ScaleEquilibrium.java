package org.keruen.flow.choice;

import java.util.List;

/// Flows from which nobody gains by going another way alone.
///
/// @param gap what users pay more than on the cheapest route, as a share of all they pay
/// @param totalCost what all users pay together
/// @param starts those from which the adjustment leads here; none leads to an unstable one but by chance
public record ScaleEquilibrium(
        RouteFlows flows, double gap, double totalCost, Stability stability, List<Start> starts) {
    public ScaleEquilibrium {
        starts = List.copyOf(starts);
    }
}
