package org.keruen.report.assign;

import java.util.List;

/// Trips that were left out because no path leads to where they go.
///
/// @param pairs how many pairs of class, origin and destination
/// @param vehicles their trips together
/// @param share of all trips
/// @param examples the first of them
public record Unassigned(int pairs, double vehicles, double share, List<ZonePair> examples) {
    public static final int EXAMPLES = 20;

    public Unassigned {
        examples = List.copyOf(examples);
    }
}
