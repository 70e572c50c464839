package org.keruen.report.assign;

import java.util.List;

/// Trips that use at least one of some links.
///
/// @param volume on these links, in equivalents
/// @param vehicles trips of all pairs
/// @param pairs how many pairs of class, origin and destination have such trips
/// @param largest the pairs with most vehicles
public record SelectedFlow(List<NamedLink> links, double volume, double vehicles, int pairs, List<ZonePair> largest) {
    public static final int LARGEST = 20;

    public SelectedFlow {
        links = List.copyOf(links);
        largest = List.copyOf(largest);
    }
}
