package org.keruen.model.series;

import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;

/// Where a series counts.
public sealed interface Counted {
    record OnLink(Id<Link> link) implements Counted {}

    /// Whatever passes between two places that face each other across a border, by any mode and gauge.
    record AcrossBorder(Id<Place> from, Id<Place> to) implements Counted {}

    /// What is loaded and unloaded at a place.
    record AtPlace(Id<Place> place) implements Counted {}

    /// Whatever goes from the term's zones to the term's zones, however it travels.
    record BetweenZones() implements Counted {}

    /// What takes a named corridor; `corridor` is an id of `corridors.csv`.
    record AlongCorridor(String corridor) implements Counted {}

    record ByMode(Mode mode) implements Counted {}
}
